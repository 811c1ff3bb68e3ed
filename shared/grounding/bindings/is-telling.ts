import type { ClaimWord } from '../wording/claim-words.ts'
import { isSmall } from '../wording/is-small.ts'

/** Whether a word says what an amount is of or when: no small word, and no figure but a year. */
export function isTelling(word: ClaimWord): boolean {
  return /^\d/u.test(word.word) ? /^(?:19|20)\d\d$/u.test(word.word) : word.word.length > 2 && !isSmall(word, 'en')
}
