import type { Quantity } from '../../text/quantity.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import type { Claim } from '../claim.ts'
import { clausesOf } from '../wording/clauses-of.ts'

/** Ends a clause with its length: "… for seven years.", "… over eleven years.". */
const trailing = /\b(?:for|over|across|during|throughout)\s(?:the (?:last|past)\s)?$/iu
const rest = /^\s*(?:[.;,!]|$)/u
/** The deed of the clause: "I have patiently enrolled". */
const deed =
  /\b(?:I|we)\s(?:(?:have|had|was|were|am|are|been|being|also|still|already|then|now|did|do|could|can|would|used to|\p{L}+ly)\s)*(?<verb>\p{L}+)(?<object>[^;:]*)$/iu
/** Told of the past, or of what has gone on until now. */
const past = /\b(?:have|has|had|been|was|were|am|did|used to|would|could|now|already)\b|['’](?:ve|d|m)\b/iu
/** What became another amount did so once. */
const change =
  /\b(?:fell|fallen|rose|risen|dropped|grew|grown|increased|decreased|doubled|trebled|halved|brought|came|went|cut|reduced|raised|lowered|shortened|improved)\s(?:\p{L}+\s){0,4}?(?:by|from|to|down|up)\s(?:\p{L}+\s){0,2}?[£€$]?(?:\d|half|two|three|four|five|six|seven|eight|nine|ten)/iu
/** The time is told already, by another length or by when it began. */
const told =
  /\b(?:[Ff]or|[Oo]ver|lasted|lasting|spent|took)\s(?:[\p{L}\d-]+\s){1,5}(?:years?|months?|weeks?|decades?),?\s(?:[\p{L}\d'’]+,?\s)*(?:for|over|across)\s$|\b(?:[Ss]ince|[Ff]rom)\s(?:(?:the|beginning|start|end|early|late|spring|summer|autumn|winter|of|\p{Lu}\p{L}+)\s){0,4}(?:19|20)\d\d\b/u
/** Told with another length before, wherever it stands, or between two times: "In seven years I rose to foreman". */
const lasted =
  /\b(?:in|for|over|within|inside|throughout|during)\s(?:the (?:course of|last|past) |(?:well |more |less |fewer )?(?:over|under|than|about|almost|nearly) |my (?:last |first )?|all (?:those|these|my) )?(?:\p{L}+|\d+)\s(?:and a half )?(?:years?|decades?|months?|weeks?|winters?|summers?|seasons?)\b(?!['’])(?=.*\S\s\S.*\S\s\S)|\b(?:within|inside)\s(?:\p{L}+|\d+)\s(?:years?|months?|weeks?|days?)\b|\b[Ii]n\s(?:\p{L}\p{L}+\s)?(?:19|20)\d\d\s(?:(?:for|over|across)\s)?$|\b(?:years?|decades?)\sof\s(?:.*\S\s\S)|\bbetween\s[^.;]{0,30}\b(?:19|20)\d\d\b/iu
/** Not done, or as things stand now: "has yet to decide", "ran out". */
const still = /\b(?:has|have) yet to\b|\bran out\b/iu
/** Whose deed it may be. */
const own = /\b(?:I|me|my|mine|myself|we|us)\b/u
/** A deed of one year: "In 2015 we felled the lime". What begins then may go on. */
const dated =
  /^(?:and\s)?[Ii]n\s(?:(?:the|early|late|spring|summer|autumn|winter|of|\p{Lu}\p{L}+)\s){0,4}(?:19|20)\d\d,?\s(?!.*\b(?:be(?:came|gan)|started|took|moved|joined|went|stayed|settled|left|turned|was|were)\b)/u
/** Months that no single year holds. */
const longerThanThat = 24
/** "is edited by me": told of the present. */
const passive = /\b(?:is|are)\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en|ne|ld|de|ght|un|ut|wn|pt|led|id)\b/giu
/** What goes on by itself: it may be told in the present with its length, by those who write as they say it at home. General knowledge of English. */
const goesOn =
  /^(?:work|live|serve|hold|have|know|belong|stay|sit|volunteer|act|am|be|do|play|sing|study|practi[sc]e)$/u
/** Deeds on several that go on together: "managed nine cooks for seven years". */
const together =
  /^(?:manag|lead|led|supervis|r[au]n|look|car|teach|taught|coach|train|mentor|work|serv|support|driv|drove|keep|kept|maintain|overs|handl|cover|employ|sing|sang|play|host|organi|ha[dv]|hold|held|own|liv|sat|sit|chair|tend|nurs|cook|deliver|clean|operat|control|represent|advis|help|assist|direct|head|milk|breed|bred|rais|rear|part|us|car|attend|go|went|line)/u
/** A number of things right behind its verb, that is no rate. */
const counted =
  /^\s(?:about |around |some |over |nearly |more than |almost )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|(?:a )?(?:hundred|thousand|dozen))\b/iu
/** "fitted access control in two schools". */
const countedAt =
  /\s(?:in|at|to|into|on|through)\s(?:about |around |some |over |nearly |more than |almost )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s(?!(?:days?|weeks?|months?|years?|hours?|languages)\b)\p{L}+/iu
const rate =
  /\b(?:an?|per|each|every) (?:year|quarter|term|month|fortnight|week|day|night|shift|season|session|evening)\b|\b(?:daily|weekly|monthly|yearly|annually|a time|at once)\b/iu

/**
 * Whether a clause that ends with a length of time tells something that can last: only then do the dates of a post give it. A number of
 * things done is done at its end ("enrolled 38 patients for seven years"), and what one does again and again is told in the perfect.
 */
export function tellsLasting(one: Quantity, claim: Claim): boolean {
  const { plain } = claim
  const clause = clausesOf(claim).find(({ start, end }) => start <= one.start && one.start < end)
  const said = plain.slice(clause?.start ?? 0, one.start)
  if (!rest.test(plain.slice(one.end)) || !(trailing.test(said) || /^over\b/iu.test(plain.slice(one.start, one.end))))
    return true
  if (/^(?:for|over|across|during|throughout)\s$/iu.test(said.trimStart())) return true
  if (still.test(said) || told.test(said) || change.test(said) || lasted.test(said) || !own.test(said)) return false
  if (one.value >= longerThanThat && dated.test(said.trimStart())) return false
  const { verb = '', object = '' } = deed.exec(said)?.groups ?? {}
  if (!isPast(said) && !goesOn.test(verb) && /\p{Ll}{2,}\s\p{Ll}{2,}/u.test(said)) return false
  const isCounted = counted.test(object) || countedAt.test(object)
  return verb === '' || !(isCounted && !together.test(verb) && !rate.test(object))
}

/** "hundred" ends as a past does, and is no verb. */
function isPastForm(word: string): boolean {
  const form = verbForm(word)
  return form?.form === 'past' && form.base !== word
}

const isPast = (said: string): boolean =>
  past.test(said) || (said.replace(passive, ' ').match(/\p{L}+/gu) ?? []).some((word) => isPastForm(word.toLowerCase()))
