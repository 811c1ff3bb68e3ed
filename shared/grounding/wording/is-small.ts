import { functionWords } from '../../text/function-words.ts'
import type { Claim } from '../claim.ts'
import { claimFunctionWords } from '../words/claim-function-words.ts'

/** Whether a word only joins others: an article, a pronoun, a preposition, an auxiliary. */
export function isSmall({ word }: { readonly word: string }, language: Claim['language']): boolean {
  return functionWords[language].has(word) || claimFunctionWords[language].includes(word)
}
