import type { Range } from '../text/range.ts'
import { sentences } from '../text/sentences.ts'
import { countWords } from './count-words.ts'

/** Sentences of more than `most` words, 35 unless told. */
export function longSentences(text: string, most = 35): Range[] {
  return sentences(text).filter(({ start, end }) => countWords(text.slice(start, end)) > most)
}
