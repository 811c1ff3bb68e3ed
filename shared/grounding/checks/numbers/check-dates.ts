import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { GroundingEntry } from '../../grounding-evidence.ts'
import type { Grounds } from '../../grounds.ts'
import { type NamedDate, namedDates } from '../../times/dates.ts'
import { isThen } from '../../times/is-then.ts'
import { relativeDates } from '../../times/relative-dates.ts'
import { statedSpans } from '../../times/stated-spans.ts'
import { toldYears } from '../../times/told-years.ts'

const relative =
  /\b(?<!\b(?:the|my|our|its|their|his|her|your|a|an|every|each|very|final) )(?:last|this|next|past|previous|earlier this|early|late) (?:year|month|week|summer|autumn|fall|winter|spring|quarter|season|term|decade|century)\b|\b(?:yesterday|the other day|\d+ \p{L}+ ago|(?:a|two|three|four|five|six|ten|some|many|several) (?:few )?(?:years?|months?|weeks?|days?|decades?) ago|(?:all my|my whole|my entire) (?:life|career)|since childhood|from an early age|for (?:ages|years|decades|months|centuries)|(?:many|several) (?:years|months|decades))\b/giu

/** Years, months, seasons and words such as "last year" that neither the evidence nor its entry's dates give. */
export function checkDates(claim: Claim, grounds: Grounds): Finding[] {
  const known = [...namedDates(grounds.text), ...ends(grounds), ...told(grounds)]
  const wrong = namedDates(claim.text).filter((date) => !isRound(date, claim) && !isKnown(date, known, grounds, claim))
  return [
    ...wrong.map((date) =>
      finding(claim, date, { kind: 'date', why: 'The evidence and its entry do not give this date.' }),
    ),
    ...relativeFindings(claim, grounds),
  ]
}

/** "700 a winter": how often, no date. */
function isRound({ year, start }: NamedDate, { plain }: Claim): boolean {
  return year === null && /\b(?:an?|per|each|every)\s+(?:\p{L}+\s)?$/iu.test(plain.slice(0, start))
}

/** Both ends of the periods the evidence states: "Mar–Oct 2016" names March as well. */
function ends({ periods }: Grounds): NamedDate[] {
  return datesOf(periods.flatMap(({ start, end }) => [start, end]))
}

const told = ({ texts }: Grounds): NamedDate[] => texts.flatMap(({ text }) => toldYears(text))

function datesOf(stated: readonly (string | null)[]): NamedDate[] {
  return stated.flatMap((date) => {
    const match = /^(\d{4})(?:-(\d{2}))?$/u.exec(date ?? '')
    return match ? [{ start: 0, end: 0, year: Number(match[1]), months: match[2] ? [Number(match[2])] : [] }] : []
  })
}

/** "for several years" where the evidence has run since a year, or between two that are three apart. */
function spansYears(grounds: Grounds): boolean {
  return (
    grounds.periods.length > 0 ||
    /\bsince (?:\p{L}+ )?(?:19|20)\d\d\b/iu.test(grounds.text) ||
    grounds.quantities.some(({ unit, value }) => unit === 'month' && value >= 36) ||
    statedSpans(namedDates(grounds.text), grounds.periods).some(({ most }) => most >= 36)
  )
}

/** "last year" of a year that the evidence or its entry names, "this autumn" of its "the autumn". */
function isTold(said: string, { today }: Claim, known: readonly NamedDate[]): boolean {
  const meant = today ? relativeDates(said, today) : []
  return known.some(
    (one) =>
      isThen(meant, one) ||
      (one.year === null && meant.some(({ months }) => months.length > 0 && sharesMonth(one, months))),
  )
}

function relativeFindings(claim: Claim, grounds: Grounds): Finding[] {
  const known = [
    ...namedDates(grounds.text),
    ...ends(grounds),
    ...datesOf(grounds.entries.flatMap(({ start, end }) => [start, end])),
  ]
  const folded = grounds.text.toLowerCase()
  const long = spansYears(grounds)
  return [...claim.plain.matchAll(relative)]
    .filter(
      ({ index, 0: said }) =>
        !folded.includes(said.toLowerCase()) &&
        !(/^next /iu.test(said) && folded.includes(said.toLowerCase().replace(/^next/u, 'following'))) &&
        !isTold(said, claim, known) &&
        !meant.test(claim.plain.slice(0, index)) &&
        !(long && /^(?:several|many) years$/iu.test(said)),
    )
    .map((match) =>
      finding(
        claim,
        { start: match.index, end: match.index + match[0].length },
        {
          kind: 'date',
          level: /^for (?:ages|years)$/iu.test(match[0]) || isWithin(match[0], folded) ? 'underline' : 'flag',
          why: 'The evidence does not say when, or for how long.',
        },
      ),
    )
}

/** "I mean to do the last one this winter": what is planned has been at no time. */
const meant = /\b(?:mean|plan|hope|intend|aim|want|expect|going|due|will|shall)\b(?! (?:which|that)\b)[^,.;:]*$/u

/** "last year" of "the last three years". */
function isWithin(said: string, evidence: string): boolean {
  const [way, what] = said.toLowerCase().split(' ')
  return new RegExp(`\\b${way} (?:\\p{L}+|\\d+) ${what}s\\b`, 'u').test(evidence)
}

function isKnown(date: NamedDate, known: readonly NamedDate[], grounds: Grounds, claim: Claim): boolean {
  const inText = known.some((one) => agrees(date, one))
  if (inText) return true
  if (isOtherMonth(date, known)) return false
  const apart =
    (date.year === null || known.some(({ year }) => year === date.year)) &&
    (date.months.length === 0 || known.some((one) => one.months.length > 0 && sharesMonth(date, one.months)))
  return apart || grounds.entries.some((entry) => inEntry(date, entry, claim, grounds.text))
}

/** The evidence names other months of that very year, and none of these. */
function isOtherMonth(date: NamedDate, known: readonly NamedDate[]): boolean {
  const same = known.filter(({ year }) => year === date.year)
  return (
    date.year !== null &&
    date.months.length > 0 &&
    same.length > 0 &&
    same.every(({ months }) => months.length > 0 && !sharesMonth(date, months))
  )
}

function agrees(date: NamedDate, one: NamedDate): boolean {
  if (date.year !== null && date.year !== one.year) return false
  if (date.months.length === 0) return true
  return one.months.length === 0 ? date.months.length > 3 && date.year !== null : sharesMonth(date, one.months)
}

function sharesMonth(date: NamedDate, months: readonly number[]): boolean {
  return date.months.some((month) => months.includes(month))
}

/** The start or the end of the entry, as the words before the date ask for; without such words only when the evidence names no year. */
function inEntry(date: NamedDate, { start, end, kind }: GroundingEntry, claim: Claim, said: string): boolean {
  const namesYear = namedDates(said).some(({ year }) => year !== null)
  const before = claim.plain.slice(Math.max(0, date.start - 80), date.start)
  const begins =
    /\b(?:since|from|starting(?: in)?)\s+$|\b(?:joined|began|started)\b[^,]*$/iu.test(before) && start !== null
  const ends =
    /\b(?:until|till|(?:graduat|complet|finish)\p{L}+|left)\b[^,]*$/iu.test(before) && end !== null && end !== 'present'
  const dated = /^(?:publication|award|certificate)$/u.test(kind)
  const whole = isWholeSpan(claim, start, end)
  if (begins && namesYear && /\bsince\s+(?:\p{L}+\s+)?(?:19|20)\d\d\b/iu.test(said)) return false
  if (!begins && !ends && !dated && namesYear && !whole) return false
  return (whole ? [start, end] : begins ? [start] : ends ? [end] : [start, end]).some((one) => isDate(date, one))
}

/** Both ends of the entry side by side, as in "(2014–2015)": the role is dated, not the deed. */
function isWholeSpan(claim: Claim, start: string | null, end: string | null): boolean {
  const from = start?.slice(0, 4)
  const to = end === 'present' ? '(?:present|now|today|date)' : end?.slice(0, 4)
  if (!from || !to) return false
  return new RegExp(
    `${from}\\s*(?:-|–|—|to|until|till|and)\\s*(?:\\p{L}+\\s+)?${to}|\\((?:\\p{L}+\\s+)?${from}\\)`,
    'iu',
  ).test(claim.plain)
}

function isDate(date: NamedDate, stated: string | null): boolean {
  const match = /^(\d{4})(?:-(\d{2}))?$/u.exec(stated ?? '')
  if (!match) return false
  const month = match[2] ? Number(match[2]) : null
  if (date.year !== null && date.year !== Number(match[1])) return false
  return date.months.length === 0 || (month !== null && date.months.includes(month))
}
