import { readdirSync, readFileSync } from 'node:fs'
import { findFile } from '../files/find-file.ts'

export interface Templates {
  /** Typst files by name; `main.typ` is the one that is compiled. */
  readonly sources: Readonly<Record<string, string>>
  /** The fonts that come with the program beside those of the compiler. */
  readonly fonts: readonly Buffer[]
}

/** Reads the folder `templates` from the source tree, or from beside the bundle. */
export function readTemplates(): Templates {
  const folder = findFile(import.meta.url, ['./templates/', '../templates/'])
  const named = (path: string, ending: string) =>
    readdirSync(new URL(path, folder))
      .filter((name) => name.endsWith(ending))
      .sort()
  return {
    sources: Object.fromEntries(named('.', '.typ').map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])),
    fonts: named('fonts/', '.otf').map((name) => readFileSync(new URL(`fonts/${name}`, folder))),
  }
}
