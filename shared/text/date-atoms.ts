import { monthWords, presentWords, seasonWords } from './date-words.ts'
import type { Range } from './range.ts'

/** One moment found in a text: `value` is `YYYY-MM`, `YYYY` or `present`; `month` without a year waits for the year of the next one. */
export interface DateAtom extends Range {
  readonly value: string
  readonly month: number | null
  /** True when the text alone would not be taken for a date ("03/21", "June"): it counts only beside a full date. */
  readonly weak: boolean
}

const year = '(?:19[4-9]\\d|20[0-4]\\d)'
const monthNumber = '(?:1[0-2]|0?[1-9])'
const months = alternatives(Object.keys(monthWords))
const seasons = alternatives(seasonWords)
const before = '(?<![\\p{L}\\p{N}$€£#@_]|[\\p{N}][.,:]|(?<!\\d{4}|\\s)/)'
const after = '(?![\\p{L}\\p{N}%_]|[.,]\\d|/\\p{L})'
const day = '(?:3[01]|[12]\\d|0?[1-9])'

/** Behind these a number says which of several, and no month: "First aid level 2 - 2022". */
const ranked = '\\b(?:level|stage|grade|part|class|phase|unit|module|tier|band|category|step|year)'

const forms: readonly string[] = [
  `(?<isoYear>${year})[-/.](?<isoMonth>1[0-2]|0[1-9])(?:[-/.]${day})?(?![-/.]?\\d)`,
  `${day}[./-](?<fullMonth>${monthNumber})[./-](?<fullYear>${year})`,
  `(?<!${ranked}\\s)(?<numMonth>${monthNumber})\\s?[./-]\\s?(?<numYear>${year})`,
  `(?:${day}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+|de\\s+)?)?(?<monthName>${months})\\.?(?:\\s+${day}(?:st|nd|rd|th)?,|[,\\s/-]|\\s+(?:de|of)\\s)?\\s*(?<monthYear>${year})`,
  `(?<shortName>${months})\\.?[\\s-]*['’‘´](?<shortYear>\\d{2})`,
  `(?<bareName>${months})\\.?[\\s/-](?<bareYear>\\d{2})(?!st|nd|rd|th|,?\\s*${year}|[.:]\\d)`,
  `(?:${seasons})\\s*(?:term\\s+|semester\\s+)?(?:of\\s+)?[,/-]?\\s*(?<seasonYear>${year})(?:/\\d{2,4})?`,
  `(?:Q[1-4]|H[12])\\s*[-/,]?\\s*(?<quarterYear>${year})`,
  `(?<yearQuarter>${year})\\s*[-/]?\\s*(?:Q[1-4]|H[12])`,
  `(?<weakMonth>0[1-9]|1[0-2])[/.](?<weakYear>\\d{2})(?![./]\\d)`,
  `(?<!\\p{L})['’‘´](?<apostropheYear>\\d{2})(?!\\d|\\p{L})`,
  `(?<year>${year})`,
  `(?:${day}(?:st|nd|rd|th|\\.)?\\s+)?(?<lone>${months})\\.?(?=\\s*(?:[-–—−‐‑~/]|to\\b|until\\b|bis\\b))`,
  `(?<present>${alternatives(presentWords)})`,
]

const pattern = new RegExp(`${before}(?:${forms.join('|')})${after}`, 'giu')

/** Every moment named in a text, in order, as half-open ranges with its value as stated. */
export function dateAtoms(text: string): DateAtom[] {
  const found: DateAtom[] = []
  for (const match of text.matchAll(pattern)) {
    const made = atom(match.groups ?? {})
    if (made) found.push({ ...made, start: match.index, end: match.index + match[0].length })
  }
  return found
}

type Groups = Readonly<Record<string, string | undefined>>

function atom(groups: Groups): Omit<DateAtom, 'start' | 'end'> | null {
  if (groups.present !== undefined) return { value: 'present', month: null, weak: true }
  if (groups.lone !== undefined) return { value: '', month: named(groups.lone), weak: true }
  const month = monthOf(groups)
  const stated = yearOf(groups)
  if (stated === null) return null
  const weak = groups.weakYear !== undefined || groups.bareYear !== undefined || groups.apostropheYear !== undefined
  return { value: month === null ? stated : `${stated}-${String(month).padStart(2, '0')}`, month, weak }
}

function monthOf(groups: Groups): number | null {
  const number = groups.isoMonth ?? groups.fullMonth ?? groups.numMonth ?? groups.weakMonth
  if (number !== undefined) return Number(number)
  const name = groups.monthName ?? groups.shortName ?? groups.bareName
  return name === undefined ? null : named(name)
}

function yearOf(groups: Groups): string | null {
  const full =
    groups.isoYear ??
    groups.fullYear ??
    groups.numYear ??
    groups.monthYear ??
    groups.seasonYear ??
    groups.quarterYear ??
    groups.yearQuarter ??
    groups.year
  if (full !== undefined) return full
  const short = groups.shortYear ?? groups.bareYear ?? groups.weakYear ?? groups.apostropheYear
  if (short === undefined) return null
  return `${Number(short) < 50 ? '20' : '19'}${short}`
}

const named = (word: string) => monthWords[word.toLowerCase()] ?? null

/** Longest first, so that "march" is not read as "mar". */
function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+'))
    .join('|')
}
