import { numberWords } from '../../text/number-words.ts'
import type { Claim } from '../claim.ts'
import type { ClaimWord } from './claim-words.ts'
import { isNeutral } from './is-neutral.ts'

/** Whether a word can need provenance: no neutral word, no number and no part of a quantity, which have checks of their own. */
export function isContentWord(claim: Claim, word: ClaimWord): boolean {
  if (isNeutral(word) || word.word.length < 2 || /^\d/u.test(word.word) || Object.hasOwn(numberWords, word.word))
    return false
  return !claim.quantities.some((quantity) => quantity.start <= word.start && word.end <= quantity.end)
}
