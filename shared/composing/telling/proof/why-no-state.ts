import { whyNoSuchState } from './why-no-such-state.ts'

/** "I have eleven years in warehousing, worked up from picker". */
const looseState =
  /^I (?:have|had|am)\b[^,;:()]*, (?:\p{L}+ed|worked|began|began|left|ran|led|kept|grew|rose) (?:up|out|in|from|as|at|for|with|the|an?|on)\b|^I (?:have|had) [^.;:]* and now \p{L}+ing\b/u

/** "I am a miller, rye and oats (7 years)": with no small word before it. */
const fieldLoose =
  /^I (?:am|was|have been) an? [^,;()]+, (?!(?:[\p{L}\d-]+ years?|an?|the|who|which|where|with|in|on|at|of|from|and|but|now|mostly|mainly|also|calm|good|happy|keen|always|often|currently|formerly|later|then)\b|\p{L}+(?:ed|ing|ly|ful|able|ive|ous|ent|ised|al)\b)\p{Ll}+(?: \p{Ll}+){0,4} ?(?:\(|\.$|,)/u

/** "I am a miller with 12 years in mills, farm and shop before that". */
const otherTime =
  /^I (?:am|was|have)\b.*(?:,|;| and )(?! (?:most|then|with|who|which)\b)[^,;()]*\b(?:before that|before then|earlier|previously|beforehand|nowadays|at present|at the moment|until recently)\.?$/u

/** Of what has only begun, or is still to come. */
const unfinished =
  /\b(?:started|starting|begun|began|finishing|to sit|half ?way|nearly|under ?way|enrolled|predicted|pending|booked|not yet|before every|after every|before each)\b/u

/** "Coach U10s on Sundays", "bit of Polish" among what is held. */
const noPaper =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:bit of|a little|fluent|conversational|native|picked up)\b/iu

/** Why what is said of oneself is not proved by its line: a deed, a field or another time hangs loose in it, it has only begun, or what it names is not of the kind that its frame says. Null where it is. */
export function whyNoState(text: string, own: string): string | null {
  if (looseState.test(text)) return 'a deed stands behind a bare comma'
  if (fieldLoose.test(text)) return 'a field hangs loose behind what someone is'
  if (otherTime.test(text)) return 'its tail is of another time'
  if (/\binclude (?:can|could|will|would|is|are|has|have|am) /u.test(text)) return 'a clause stands in a frame'
  const held = /^(?:I (?:also )?(?:hold|received|took)|My (?:certificates|training|awards|studies) include)/u.test(text)
  if (
    held &&
    (unfinished.test(own) || /\((?:half|part|nearly) (?:done|finished|complete|way|through)[^()]*\)/u.test(text))
  )
    return 'it has only begun'
  if (held && noPaper.test(text)) return 'a day or a tongue is no paper'
  if (/^My training includes [^(]*\b(?:trainer|assessor|warden|marshal|aider|champion|leader|instructor)\b/u.test(text))
    return 'what someone is, is no training'
  if (/^My skills include [^.]*\bmy \p{L}/u.test(text)) return 'what is one’s own is no skill'
  return whyNoSuchState(text, own)
}
