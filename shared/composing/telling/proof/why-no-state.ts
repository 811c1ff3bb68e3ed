import { phraseHead } from '../../phrases/phrase-head.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { whyNoSuchState } from './why-no-such-state.ts'
import { withYears } from './with-years.ts'

/** "I have eleven years in warehousing, worked up from picker". */
const looseState =
  /^I (?:have|had|am)\b[^,;:()]*, (?:\p{L}+ed|worked|began|began|left|ran|led|kept|grew|rose) (?:up|out|in|from|as|at|for|with|the|an?|on)\b|^I (?:have|had) [^.;:]* and now \p{L}+ing\b/u

/** "I am a miller, rye and oats (7 years)", "I am a miller, 9 years, stone and roller": with no small word before it. */
function hasLooseField(text: string): boolean {
  const { tail } = /^I (?:am|was|have been) an? [^,;()]+, (?<tail>[^,;()]+)/u.exec(text)?.groups ?? {}
  if (tail === undefined || ofSomeone.test(tail) || withYears.test(text.replace(/\.$/u, ''))) return false
  return !roleNouns.has(phraseHead(tail.replace(/^(?:\p{L}+ )?and /u, ''))?.word ?? '')
}

/** What goes on about someone behind a comma. */
const ofSomeone =
  /^(?:an?|the|who|which|where|with|in|on|at|of|from|for|to|and|but|now|most|lately|latterly|mostly|mainly|also|calm|good|happy|keen|always|often|currently|formerly|later|then|\p{L}+(?:ed|ing|ly|ful|able|ive|ous|ent|al)|[\p{L}\d-]+ (?:years?|months) (?:\p{L}+ed|at|in|on|of|as|with|across|behind|experience))(?![\p{L}-])|^\p{Lu}/u

/** "I am a miller with 12 years in mills, farm and shop before that". */
const otherTime =
  /^I (?:am|was|have)\b.*(?:,|;| and )(?! (?:most|then|with|who|which)\b)[^,;()]*\b(?:before that|before then|earlier|previously|beforehand|nowadays|at present|at the moment|until recently)\.?$/u

/** Of what has only begun, or is still to come. */
const unfinished =
  /\b(?:started|starting|begun|began|finishing|to sit|half ?way|nearly|under ?way|enrolled|predicted|pending|booked|not yet|before every|after every|before each)\b/u

/** "Coach U10s on Sundays", "bit of Polish" among what is held. */
const noPaper =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:bit of|a little|fluent|conversational|native|picked up)\b/iu

/** What is never a paper, a skill or a training, under whatever heading it stands: an office, hours of study, a pastime. */
const otherKind =
  /^My (?:certificates|training|awards) includes? (?:(?:the )?(?:secretary|treasurer|chair|chairman|captain|trustee|governor|president) of\b|CPD:|(?:sketching|drawing|painting|knitting|swimming|walking|running|cycling|gardening)\b (?:on|in|with)\b|[^(:]*\b(?:swims|walks|runs|rides|spaniels|dogs)\.?$)/iu
const noSkill = /^My skills include [^.]*(?:\b(?:[Ll]evel \d|College|University)\b|\b(?:vans|lorries|cars) up to\b)/u

/** Why what is said of oneself is not proved by its line: a deed, a field or another time hangs loose in it, it has only begun, or what it names is not of the kind that its frame says. Null where it is. */
export function whyNoState(text: string, own: string): string | null {
  if (otherKind.test(text)) return 'it is no paper'
  if (text.split(/(?<=\.) /u).some((one) => noSkill.test(one))) return 'it is no skill'
  if (/^I speak \p{Lu}\p{L}+-speaking\b/u.test(text)) return 'it tells of what is done in a tongue'
  if (/\binclude[^.]*(?:; and |: all )/u.test(text)) return 'what is said of the whole row stands behind a part'
  if (looseState.test(text)) return 'a deed stands behind a bare comma'
  if (/^I (?:am|was|have been) an? \p{Ll}+ (?:under|over)[- ]\d/u.test(text)) return 'its first word may be a deed'
  if (hasLooseField(text)) return 'a field hangs loose behind what someone is'
  if (otherTime.test(text)) return 'its tail is of another time'
  if (/\binclude (?:can|could|will|would|is|are|has|have|am) /u.test(text)) return 'a clause stands in a frame'
  const held = /^(?:I (?:also )?(?:hold|received|took)|My (?:certificates|training|awards|studies) include)/u.test(text)
  if (
    held &&
    (unfinished.test(own) || /\((?:half|part|nearly) (?:done|finished|complete|way|through)[^()]*\)/u.test(text))
  )
    return 'it has only begun'
  if (
    held &&
    / \((?:both|all|each) (?!of|my|the)[^()]*\)/u.test(text) &&
    !/, | and /u.test(text.replace(/\([^()]*\)/gu, ''))
  )
    return 'its bracket is of several'
  if (held && noPaper.test(text)) return 'a day or a tongue is no paper'
  if (/^My training includes [^(]*\b(?:trainer|assessor|warden|marshal|aider|champion|leader|instructor)\b/u.test(text))
    return 'what someone is, is no training'
  if (/^My skills include [^.]*\bmy \p{L}/u.test(text)) return 'what is one’s own is no skill'
  return whyNoSuchState(text, own)
}
