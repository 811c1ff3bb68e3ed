import { verbForm } from '../../text/verbs/verb-form.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'

/** A post beside others, over or begun, whose body stands behind it in brackets, as only the words know whether one is "of" or "at" it. */
const past =
  /^(?<what>[^,;:()]{4,50}), (?<of>\p{Lu}[^,;:()]{3,70}),? \(?(?<years>(?:19|20)\d{2} ?[–-] ?(?:19|20)\d{2})\)?$/u

/** "Associate editor, Journal of Botany, 2020–2023" → "I was associate editor (Journal of Botany, 2020–2023)". Null for others. */
export function pastOffice(phrase: string): string | null {
  const { what = '', of, years } = past.exec(phrase)?.groups ?? {}
  const head = phraseHead(what)?.word ?? ''
  if (!of || !roleNouns.has(head) || verbForm(what.split(' ', 1)[0]?.toLowerCase() ?? '')?.form === 'past') return null
  return `I was ${withIndefinite(loweredPhrase(what))} (${of}, ${years?.replace(/ ?[–-] ?/u, '–')})`
}
