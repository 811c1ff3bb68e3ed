import { isCompoundPlural } from './is-compound-plural.ts'
import { withIndefinite } from './with-indefinite.ts'

/** Posts and offices that one person has at a time, which stand without an article behind "as" and "been". General knowledge of English. */
const sole =
  /^(?:(?:acting|interim|joint|vice|deputy|assistant|honorary|hon\.?|parish|branch|club|board|school|general|managing|executive|finance|technical|artistic|musical|medical|clinical|creative|\p{L}+['’]s) )*(?:head|chief|chair(?:man|woman|person)?|treasurer|secretary|president|principal|captain|director|manager|owner|founder|co-founder|partner|second in|leader|lead|bursar|warden|churchwarden|editor|foreman|ceo|cfo|cto|coo|mayor|convenor|convener|clerk|proprietor|licensee|landlord|landlady)\b|^[^,(]*(?<!,)\b(?:foreman|chargehand|treasurer|head teacher|headteacher)$/iu

/** Who one was or is, as it stands behind "as" or "been": "a trustee", "a Barista", "head of the pattern room". What is several, or has its article, stays. */
export function asOne(title: string): string {
  if (sole.test(title) || /^(?:and|or|then|an?|the|my|one|first|front|second|sous|commis|number) /iu.test(title))
    return title
  const [head = ''] = title.split(/ (?:\(|of |for |in |at |to |and |then )|,|\//u, 1)
  if (/[^suai]s$/u.test(head) || isCompoundPlural(head) || /(?:ing|work|care|cover|support|staff|crew)$/iu.test(head))
    return title
  return withIndefinite(title)
}
