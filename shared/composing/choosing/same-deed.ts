import { fillerWords } from '../../matching/words/filler-words.ts'
import { genericWords } from '../../matching/words/generic-words.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'

const usual = new Set([...genericWords, ...fillerWords])
const before =
  /^(?:(?:and|to|you(?: will| can| should| must|['’]ll)?|also|be able to|(?:the )?(?:proven |good )?(?:ability|able) to|(?:\p{L}+ )?experience (?:of|in|with)|help(?:ing)?(?: to)?|assist(?:ing)? (?:with|in)) )*/iu

/** The verb that a text begins with; null where it begins with another word or a verb that every text shares. */
function deedOf(text: string): string | null {
  const word = (tokens(text.replace(before, '').replace(/^I (?:also |have )?/u, ''))[0]?.word ?? '').toLowerCase()
  const base = verbForm(word)?.base ?? null
  return base === null || usual.has(base) || usual.has(word) ? null : base
}

/** Whether an item begins with the very deed that a requirement begins with: "Dispense around 300 items a day" for "Dispense medicines accurately". */
export function isSameDeed(text: string, asked: string): boolean {
  const deed = deedOf(asked)
  return deed !== null && deedOf(text) === deed
}
