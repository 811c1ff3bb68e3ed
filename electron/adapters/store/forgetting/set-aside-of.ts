import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The damaged files that were set aside beside a library, and what an interrupted mending left there. */
export function setAsideOf(path: string): string[] {
  const name = basename(path)
  return readdirSync(dirname(path))
    .filter((other) => other.startsWith(`${name}.corrupt-`) || other.startsWith(`${name}.saved`))
    .map((other) => join(dirname(path), other))
}
