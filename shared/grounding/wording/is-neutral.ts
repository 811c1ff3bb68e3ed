import { neutralInflected, neutralWords } from '../words/neutral-words.ts'
import { wordStem } from './word-stem.ts'

const stems = new Set(neutralInflected.filter((word) => word.length > 2).map(wordStem))

/** Whether a word of a claim carries no fact of its own, in any of its forms. */
export function isNeutral({ word, stem }: { readonly word: string; readonly stem: string }): boolean {
  return neutralWords.has(word) || (stems.has(stem) && !/\p{L}{3}ings$/u.test(word))
}
