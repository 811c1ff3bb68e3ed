import { type DateAtom, dateAtoms } from './date-atoms.ts'
import { monthWords, rangeWords, sinceWords, untilWords } from './date-words.ts'
import type { Range } from './range.ts'

/** A time found in a text. `start` and `end` are as stated: `YYYY-MM` with a month, `YYYY` without, `present` while open. */
export interface DateSpan extends Range {
  readonly start: number
  readonly end: number
  readonly from: string | null
  readonly to: string | null
  /** `range` names both ends (or an open one), `single` one moment, `until` only an end ("graduated 2015"). */
  readonly form: 'range' | 'single' | 'until'
}

/** Each sign is read in one way only, or a row of dots or arrows would take for ever to be found no dash. */
const dash = '(?!-{1,2}>)[-–—−‐‑‒―~→›\\u00ad]|-{1,2}>|\\.{2,}(?!\\.)'
const joinWords = [...rangeWords].sort((a, b) => b.length - a.length).join('|')
/** "2023 – expected 2026", and the second field of a form ("Date started: 06/2018   Date left: …"). */
const aside = '\\(?(?:expected|anticipated|predicted|est\\.|due)\\)?'
const leftField =
  '[|,;]?\\s*(?:date\\s+(?:left|ended|finished|of leaving)|left|end(?:ed)?(?:\\s+date)?|finish(?:ed)?|to)\\s*:'
const joint = new RegExp(
  `^\\s*[)\\]]?\\s*(?:(?:${dash})+(?:\\s*(?:${joinWords}|${aside}))?|${joinWords}|${leftField})\\s*[(\\[]?\\s*$`,
  'iu',
)
/** "2019 –", "[03.2020 – …]": a time that is not over. */
const openEnd = new RegExp(
  `^(?:\\s*(?:${dash})+\\s*(?:…|\\.{3}|\\?)?|\\s+on(?:wards?)?)(?=$|[)\\]|,;]|[.:]\\s|\\s\\(\\p{L})`,
  'u',
)
/** "2022– Reader in Example Studies": a line that opens with an open time, with what it is of behind. */
const openBefore = new RegExp(`^(?:(?:${dash})\\s+|\\s(?:${dash})(?:\\t|\\s{3,}))(?=[\\p{Lu}“"*_])`, 'u')
const article = "(?:\\s+(?:le|la|el|il|dem|den|the)|\\s+l['’])?"
const sinceCue = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sinceWords.join('|')})${article}\\s*:?\\s*$`, 'iu')
const untilCue = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...untilWords].sort((a, b) => b.length - a.length).join('|')})\\s*:?\\s*$`,
  'iu',
)
const fromCue = /(?<![\p{L}\p{N}])(?:from|between|von|vom|du|de|del|from:)\s*$/iu
/** "Controller (from 2018)": a start with nothing behind it, apart from a sentence. */
const openFrom = /(?:^|[(,[|–—-])\s*from\s*$/iu
const shortEnd = new RegExp(`^\\s*(?:${dash}|/)\\s*['’]?(\\d{2})(?![\\d./%]|\\p{L})`, 'u')

/** Most lines hold no year; this says so at once. */
const mayHoldDate = /(?:19[4-9]|20[0-4])\d|['’‘´]\d\d|\d[/.]\d\d/u
const twoFigures = /[\s/-]\d\d(?!\d)/gu
/** No month in any language is longer. */
const longestMonth = 16
const isLetter = (sign: string): boolean => (sign >= 'a' && sign <= 'z') || /^\p{L}/u.test(sign)
const kept = new Map<string, readonly DateSpan[]>()

/**
 * The times a text names, in order: ranges ("Jun – Sep 2018", "03/2019 until now", "2017 2021"), open ones ("since 2019", "2019 –")
 * and single dates. Months, seasons and quarters in several languages; a season or quarter gives its year.
 * Our own grammar because chrono-node drops bare years and their ranges (notes/import-matching.md section 3, trap 3).
 */
export function dateSpans(text: string): readonly DateSpan[] {
  if (text.length > long && !mayHoldDate.test(text) && !namesShortYear(text)) return []
  const known = kept.get(text)
  if (known) return known
  if (kept.size > 10_000) kept.clear()
  const made = text.length > long || mayHoldDate.test(text) || namesShortYear(text) ? freshSpans(text) : []
  kept.set(text, made)
  return made
}

/** A longer text is hardly asked about twice: of one without a time nothing is kept. In characters. */
const long = 300

/** "Sep 19": two digits are a year only behind a month; "the next 45 people" are none. */
function namesShortYear(text: string): boolean {
  for (const { index } of text.matchAll(twoFigures)) {
    if (Object.hasOwn(monthWords, wordBefore(text, index).toLowerCase())) return true
  }
  return false
}

/** The word that ends at `end`, its full stop left out; read backwards, as most texts with two digits are long and hold no time. */
function wordBefore(text: string, end: number): string {
  const last = text[end - 1] === '.' ? end - 1 : end
  let first = last
  while (first > 0 && end - first < longestMonth && isLetter(text[first - 1] ?? '')) first -= 1
  return text.slice(first, last)
}

function freshSpans(text: string): DateSpan[] {
  const atoms = dateAtoms(text)
  const found: DateSpan[] = []
  for (let index = 0; index < atoms.length; index += 1) {
    const first = atoms[index]
    if (!first) break
    const pair = paired(text, first, atoms[index + 1])
    const span = pair ?? alone(text, first)
    if (!span) continue
    found.push(widened(text, span))
    if (pair) index += 1
  }
  return found
}

/** Two moments as one range, when what stands between them says so. */
function paired(text: string, first: DateAtom, second: DateAtom | undefined): DateSpan | null {
  if (!second || first.value === 'present') return null
  const between = text.slice(first.end, second.start)
  const joined = joint.test(between)
  if (!joined && !(between.length < 4 && /^\s+$/u.test(between) && sameCare(first, second))) {
    return first.value && /^\s*\/\s*$/u.test(between) && first.month === null && second.month === null
      ? range(first, second)
      : null
  }
  if (second.value === '') return null
  if (first.value === '') return second.month === null ? null : range(withYear(first, second), second)
  if (first.value > second.value) return null
  return range(first, second)
}

const range = (first: DateAtom, second: DateAtom): DateSpan => ({
  start: first.start,
  end: second.end,
  from: first.value,
  to: second.value,
  form: 'range',
})

/** "Jun – Sep 2018": the first month shares the year, or the one before when it comes later in the year. */
function withYear(first: DateAtom, second: DateAtom): DateAtom {
  const month = first.month ?? 1
  const stated = Number(second.value.slice(0, 4))
  const year = month > (second.month ?? 12) ? stated - 1 : stated
  return { ...first, value: `${year}-${String(month).padStart(2, '0')}` }
}

/** With nothing but a space between them, two dates are a range only when both are told alike or the second is open. */
function sameCare(first: DateAtom, second: DateAtom): boolean {
  if (second.value === 'present') return true
  return (first.month === null) === (second.month === null) && first.value !== '' && first.value < second.value
}

function alone(text: string, atom: DateAtom): DateSpan | null {
  if (atom.value === 'present' || atom.value === '') return null
  const lead = text.slice(0, atom.start)
  const rest = text.slice(atom.end)
  const span = { start: atom.start, end: atom.end, from: atom.value, to: null }
  const short = atom.month === null ? shortEnd.exec(rest) : null
  const century = atom.value.slice(0, 2)
  if (short?.[1] && `${century}${short[1]}` > atom.value) {
    return { ...span, end: atom.end + short[0].length, to: `${century}${short[1]}`, form: 'range' }
  }
  if (sinceCue.test(lead) || (openFrom.test(lead) && /^\s*(?:[)\]]|$)/u.test(rest)))
    return { ...span, to: 'present', form: 'range' }
  if (untilCue.test(lead)) return { ...span, from: null, to: atom.value, form: 'until' }
  const open = atom.weak ? null : (openEnd.exec(rest) ?? (/\p{L}|\d/u.test(lead) ? null : openBefore.exec(rest)))
  if (open) return { ...span, end: atom.end + open[0].trimEnd().length, to: 'present', form: 'range' }
  return atom.weak && !/^\W*$/u.test(lead + rest) ? null : { ...span, form: 'single' }
}

/** Takes the words that only introduce the time ("from", "since", "graduated") into the span. */
function widened(text: string, span: DateSpan): DateSpan {
  const lead = text.slice(0, span.start)
  const cue = sinceCue.exec(lead) ?? untilCue.exec(lead) ?? fromCue.exec(lead)
  return cue ? { ...span, start: span.start - cue[0].length } : span
}
