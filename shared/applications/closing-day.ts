import { monthWords } from '../text/date-words.ts'

interface Parts {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/**
 * The day a posting closes, from its own words ("Friday 14 December 2026 at noon", "Dec 14th", "14.12.2026"), as YYYY-MM-DD.
 * A day without a year is the first such day on or after `since`. Null when no day is named ("until filled").
 * @example closingDay('4 May', '2026-11-21') // '2027-05-04'
 */
export function closingDay(stated: string, since: string): string | null {
  const parts = isoParts(stated) ?? namedParts(stated) ?? numberParts(stated)
  if (!parts) return null
  if (parts.year !== null) return day(parts.year, parts)
  const year = Number(since.slice(0, 4))
  const here = day(year, parts)
  return here !== null && here < since ? day(year + 1, parts) : here
}

function isoParts(text: string): Parts | null {
  const found = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/u.exec(text)
  return found && { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
}

const word = '(\\p{L}{3,12})\\.?'
const number = '(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|e|\\.|º|ª)?(?!\\d)'
const year = '(?:,?\\s*(?:de\\s+|del\\s+)?(20\\d\\d)(?!\\d))?'
const dayFirst = new RegExp(
  `${number}\\s*(?:of\\s+|de\\s+|[-/\\s])?\\s*${word}${year.replace('\\s*', '[-/\\s]*')}`,
  'giu',
)
const monthFirst = new RegExp(`(?<!\\p{L})${word}\\s+${number}${year}`, 'giu')

/** A day beside the name of a month, in the languages the table of months knows. */
function namedParts(text: string): Parts | null {
  const first = [...text.matchAll(dayFirst)].map(([, d, m, y]) => named(m, d, y))
  const second = [...text.matchAll(monthFirst)].map(([, m, d, y]) => named(m, d, y))
  return [...first, ...second].find((parts) => parts !== null) ?? null
}

function named(month = '', dayText = '', yearText?: string): Parts | null {
  const number = monthWords[month.toLowerCase()]
  return number === undefined ? null : { year: yearText ? Number(yearText) : null, month: number, day: Number(dayText) }
}

/** Day before month, as most of the world writes it, unless only the other way makes a date. */
function numberParts(text: string): Parts | null {
  const found = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](20\d\d|\d\d)(?!\d)/u.exec(text)
  if (!found) return null
  const [one, two, written] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const full = written < 100 ? 2000 + written : written
  return two > 12 ? { year: full, month: one, day: two } : { year: full, month: two, day: one }
}

/** The date when the calendar has it. */
function day(full: number, { month, day: date }: Parts): string | null {
  const at = new Date(Date.UTC(full, month - 1, date))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null
}
