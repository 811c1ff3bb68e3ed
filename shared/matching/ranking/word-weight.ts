import { fillerWords } from '../words/filler-words.ts'
import { genericWords } from '../words/generic-words.ts'
import { stopWords } from '../words/stop-words.ts'
import type { Term } from './terms.ts'
import { wordKey } from './word-key.ts'

const filler = new Set(fillerWords)
const generic = new Set(genericWords)
const genericKeys = new Set([...filler, ...generic, ...stopWords].map(wordKey))

/** How much a word of a requirement asks for: nothing, little (words every CV holds, and numbers but for ranks such as "2/E") or all. */
export function wordWeight({ word, stop }: Pick<Term, 'word' | 'stop'>): number {
  if (stop || filler.has(word)) return 0
  if (generic.has(word) || /^\d(?!\/\p{L})/u.test(word)) return 0.25
  return 1
}

/** True when any word of this key is one that nearly every posting and CV share. */
export const isGenericKey = (key: string): boolean => genericKeys.has(key)
