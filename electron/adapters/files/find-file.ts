import { existsSync } from 'node:fs'

/**
 * The first of some places, relative to a module, that exists. The program runs from its sources and from a bundle,
 * where the same file has another name and the module may have moved into a folder of shared pieces.
 */
export function findFile(module: string, places: readonly string[]): URL {
  const urls = places.map((place) => new URL(place, module))
  const found = urls.find((url) => existsSync(url))
  if (!found) throw new Error(`None of these is there: ${urls.map(({ pathname }) => pathname).join(', ')}`)
  return found
}
