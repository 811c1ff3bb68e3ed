import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const labels = z.object({
  sentences: z.array(z.string()),
  false: z.array(z.object({ n: z.number().int().positive(), text: z.string(), way: z.string() })),
})

/** A letter twice: every sentence of `true` is borne out by the CV; in `false` some are not. */
export interface LabelledLetter {
  readonly true: string
  readonly false: string
  /** The claims of `true.md` in their order, without salutation and name. */
  readonly sentences: readonly string[]
  /** What stands in `false.md` for the sentence numbered `n` from 1, and how it is untrue: "led", "merge", "unfinished". */
  readonly falsehoods: readonly { readonly n: number; readonly text: string; readonly way: string }[]
}

/** Reads `true.md`, `false.md` and `labels.json` of a folder. */
export function readLetter(folder: string): LabelledLetter {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const labelled = labels.parse(JSON.parse(read('labels.json')))
  return {
    true: read('true.md'),
    false: read('false.md'),
    sentences: labelled.sentences,
    falsehoods: labelled.false,
  }
}
