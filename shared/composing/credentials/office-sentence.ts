import { asOne } from '../phrases/as-one.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { withArticle } from '../phrases/with-article.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'

/** Offices of a body, of which one is "of" it. General knowledge. */
const office =
  '(?:(?:honorary|hon\\.?|vice|deputy|joint|acting|founding|past|parish|school|lay|branch|county) )*(?:co-?)?(?:chair(?:man|woman|person)?|treasurer|secretary|trustee|governor|president|vice-president|captain|patron|director|churchwarden|councillor|magistrate)'
const since =
  '(?:,? since (?<since>(?:\\p{L}+ )?(?:19|20)\\d{2})|,? \\(?(?<from>(?:\\p{L}+ )?(?:19|20)\\d{2}) ?(?:[–-]|to) ?(?:present|now|today|date|current)\\)?)'
const named = new RegExp(`^(?<what>${office})(?: of|,) (?<of>[^,;:]{3,70}?)${since}$`, 'iu')

/** "Shop steward GATU since 2019": who speaks for a union at work. */
const forUnion =
  /^(?<rep>(?:(?:shop|union|branch|workplace|health and safety|safety|learning) )+(?:steward|rep(?:resentative)?)),? \(?(?:for )?(?<union>\p{L}{3,9}|Unite|Unison)\)?,? since (?<year>(?:\p{L}+ )?(?:19|20)\d{2})$/iu

/**
 * An office that is still held, with the time it began: "Treasurer, Mill Allotment Society, since 2017" → "I have been treasurer of the Mill Allotment Society since 2017". Null for others.
 */
export function officeSentence(phrase: string): string | null {
  const { rep, union, year: begun } = forUnion.exec(phrase)?.groups ?? {}
  if (rep && union) return `I have been ${withIndefinite(loweredPhrase(rep))} (${union}) since ${begun}`
  const { what, of, since: year, from } = named.exec(phrase)?.groups ?? {}
  if (!what || !of) return null
  const plain = loweredPhrase(what.charAt(0).toUpperCase() + what.slice(1).toLowerCase())
  return `I have been ${asOne(`${plain.charAt(0).toLowerCase()}${plain.slice(1)}`)} of ${bodyNamed(of)} since ${year ?? from}`
}

const body =
  /\b(?:society|association|club|guild|union|federation|trust|institute|council|committee|forum|board|league|group|charity|partnership|network)$/iu

/** "Mill Allotment Society" is said with its article; a name that is no such body as it stands. */
const bodyNamed = (name: string): string =>
  /^(?:the|an?|my|our) /iu.test(name)
    ? name
    : body.test(name) || /^(?:\p{Lu}\p{L}+ ){0,3}(?:PTA|PTFA|PTSA|WI|PCC|RNLI|CAB|NCT|U3A|RSPCA|RSPB)$/u.test(name)
      ? `the ${name}`
      : withArticle(name)
