import { readFileSync } from 'node:fs'
import { findFile } from './find-file.ts'

/** The Typst files of the folder `templates`, each beside the others. `main.typ` is the one that is compiled. */
export const templateNames = ['main.typ', 'blocks.typ', 'statement.typ', 'letter.typ', 'answers.typ'] as const

export type Templates = Readonly<Record<(typeof templateNames)[number], string>>

/** Reads the templates from the source tree, or from beside the bundle. */
export function readTemplates(): Templates {
  const folder = findFile(import.meta.url, ['./templates/', '../templates/'])
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  return {
    'main.typ': read('main.typ'),
    'blocks.typ': read('blocks.typ'),
    'statement.typ': read('statement.typ'),
    'letter.typ': read('letter.typ'),
    'answers.typ': read('answers.typ'),
  }
}
