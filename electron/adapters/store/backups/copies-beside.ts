import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The copies of a library that stand in its folder, in no order. Copies end in `.copy`. */
export function copiesBeside(path: string): string[] {
  const prefix = `${basename(path)}.`
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(prefix) && name.endsWith('.copy'))
    .map((name) => join(dirname(path), name))
}
