import { numberWords } from '../../../text/number-words.ts'
import { tokens } from '../../../text/tokens.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'

/**
 * Whether a phrase that a frame is to carry lists what is no work beside its work: how many there were ("stone trials, 3 sites and 40 plots"), which one it was ("teaching, 1st year weaving and 20 pupils"), what
 * did not happen ("sewer work, no pipes struck"), or a deed that only looks like a thing ("drawn up plans and lists").
 */
export function isMixedList(phrase: string): boolean {
  const plain = phrase.replace(/\s*\([^()]*\)/gu, '').replace(/\.$/u, '')
  const parts = plain.split(/, (?:and )?| and /u)
  const [first = '', ...further] = parts
  if (!isCounted(first) && plain.includes(',') && further.some(isCounted)) return true
  return parts.some((part) => isDeedOfPast(part) || /^no \p{L}+.* \p{L}+(?:ed|ck|lt|st|nt)$/u.test(part))
}

const isCounted = (part: string): boolean => {
  if (/ (?:hours?|days?|nights?|evenings?|weekends?|weeks?|months?|years?|seasons?|times)\b/u.test(part)) return false
  const opener = part.split(' ', 1)[0]?.toLowerCase() ?? ''
  return (
    / /u.test(part) &&
    (/^(?:about |around |over |approx\.? |c\. ?)?\d/u.test(part) ||
      opener in numberWords ||
      /^\d+(?:st|nd|rd|th)$/u.test(opener))
  )
}

/** "drawn up method statements": a participle of a deed with its particle before what it was done to. */
const isDeedOfPast = (part: string): boolean => {
  const [first, next, third] = tokens(part)
  return (
    first !== undefined &&
    third !== undefined &&
    /^(?:up|out|off|down|over)$/u.test(next?.word ?? '') &&
    (participles.has(first.word) || verbForm(first.word)?.form === 'past')
  )
}

/** Participles that are no past forms. */
const participles = new Set(
  'drawn written taken given driven broken chosen shown grown thrown worn torn begun run done seen gone risen ridden rung sung swum woken'.split(
    ' ',
  ),
)
