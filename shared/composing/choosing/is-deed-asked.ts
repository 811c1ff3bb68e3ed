import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { usualWords } from './usual-words.ts'

/** Whether an item begins with a deed that a question names: "… that you set up", "… you led or chaired". */
export function isDeedAsked(question: string, text: string): boolean {
  const asked = /\byou (?:have |had |yourself )?(?<verbs>\p{L}{3,}(?:(?:,| or| and|, or|, and) \p{L}{3,})*)\b/iu.exec(
    question,
  )
  const deeds = (asked?.groups?.verbs ?? '').split(/,? (?:or|and) |, /u).filter((verb) => !usualWords.has(verb))
  const own = verbForm(tokens(text.replace(/^I /u, ''))[0]?.word ?? '')?.base
  return own !== undefined && deeds.some((deed) => verbForm(deed)?.base === own)
}
