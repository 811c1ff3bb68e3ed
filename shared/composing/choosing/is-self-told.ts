import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import type { Held } from './answers-condition.ts'

/** What was felt or befell someone is no deed of theirs. General knowledge of personal statements. */
const noDeed = new Set(
  'grow be have like love enjoy want wish hope believe feel think know need prefer care'.split(' '),
)
const before = /^(?:I (?:(?:have|['’]ve) )?(?:(?:also|since|always|recently|successfully|personally|then) )*)/iu

/** Whether a line under no entry says what someone is, likes or looks for ("I turn figures into decisions"), and not what they did in a post: it shows nothing of the work. */
export function isSelfTold({ text, kind }: Held): boolean {
  if (kind !== null) return false
  const first = tokens(text.trim().replace(before, ''))[0]?.word.toLowerCase() ?? ''
  const verb = verbForm(first)
  return verb?.form !== 'past' || noDeed.has(verb.base)
}
