import type { Term } from './terms.ts'
import { fillerWords } from './words/filler-words.ts'
import { genericWords } from './words/generic-words.ts'

const filler = new Set(fillerWords)
const generic = new Set(genericWords)

/** How much a word of a requirement asks for: nothing, little (words every CV holds) or all. */
export function wordWeight({ word, stop }: Pick<Term, 'word' | 'stop'>): number {
  if (stop || filler.has(word)) return 0
  if (generic.has(word) || /^\d/u.test(word)) return 0.25
  return 1
}
