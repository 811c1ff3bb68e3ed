import { verbForm } from '../../text/verbs/verb-form.ts'
import { pointsInside } from './points-inside.ts'

/**
 * Whether an item can be read without what stood before it in its source. "They were hard and fun", "This let us hire again" or "The whole depot took it up"
 * point at something that a document would not show, and so may a sentence inside.
 */
export function standsAlone(text: string): boolean {
  if (
    /^(?:they|them|these|those|this|that|it|its|he|she|his|her|their|such|because of|as a result|thereby|thus|hence|so|then|here|there|during (?:this|that|these|those)|around this|over this|since then|from there|the same|the latter|the former|both of|for this|with this|in this|at this|through (?:it|them|this|these)|one (?:project|example) was|another)\b/iu.test(
      text,
    )
  )
    return false
  if (pointsInside(text) || leaning.test(text)) return false
  const form = verbForm(pointing.exec(text)?.groups?.verb ?? '')?.form
  return form === undefined || form === 'gerund'
}

/** "I stayed because I like the writing": where, only the sentence before told. */
const leaning =
  /^(?:And |But )?I (?:have )?(?:\p{Ll}+ly )?(?:stayed(?: on)?|remained|(?:went|came) back|returned|did (?:so|this|that|it)|chose (?:it|this)|left)(?: (?:because|since|for the|until|when|after|as)\b|[.,;]|$)/u

/** A whole sentence whose verb is done to what was named before it; "found it hard to" and "make it a rule" name theirs behind. */
const pointing =
  /^(?:I|We|(?:The|Our|My|All|Both|Two|Three|Four|Five|Six|Several|Many|Every|Most|Other|Some)(?: (?!and\b|or\b|of\b|who\b|that\b|which\b)[\p{L}-]+){1,3}?) (?:(?:also|now|still|later|all|then|soon|have|has|\p{Ll}+ly) ){0,2}(?<verb>\p{Ll}+) (?:it|them)(?: (?:up|over|on|on to|out|back|down|in|for|every|each|again|across|from|to (?:the|all|our|two|three|four)|within|after|by|at|as|with|without|last|the (?:next|following|same)|twice|weekly|daily|too|today|now|throughout)\b|[.,;]|$)/u
