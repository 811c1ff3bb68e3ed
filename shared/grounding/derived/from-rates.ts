import type { Quantity } from '../../text/quantity.ts'
import { countsAlike } from '../amounts/counts-alike.ts'
import { fitsAmount } from '../amounts/fits-amount.ts'
import { isMoney } from '../amounts/is-money.ts'
import type { Claim } from '../claim.ts'
import type { Grounds, KnownQuantity } from '../grounds.ts'
import { wordStem } from '../wording/word-stem.ts'
import { isYear, pairs } from './number-pairs.ts'

/** How a number follows as a rate over another time, an average, or so many of so much. */
export function fromRates(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  return (
    fromRate(one, claim, grounds) ??
    fromRun(one, claim, grounds) ??
    fromSessions(one, claim, grounds) ??
    fromAverage(one, claim, grounds) ??
    fromProduct(one, grounds) ??
    fromRounds(one, grounds) ??
    fromEach(one, claim, grounds)
  )
}

/** How often each round comes in a year; a day by the working week and by the whole one. */
const rounds: Readonly<Record<string, readonly number[]>> = {
  year: [1],
  quarter: [4],
  term: [3],
  month: [12],
  fortnight: [26],
  week: [52],
  day: [365, 260],
}
const adverbs: Readonly<Record<string, string>> = {
  annual: 'year',
  annually: 'year',
  yearly: 'year',
  quarterly: 'quarter',
  termly: 'term',
  monthly: 'month',
  fortnightly: 'fortnight',
  weekly: 'week',
  daily: 'day',
}
/** How many of the second people count in one of the first. */
const nominal: Readonly<Record<string, readonly number[]>> = {
  'week day': [5, 7],
  'fortnight week': [2],
  'fortnight day': [10, 14],
  'month week': [4],
  'month fortnight': [2],
  'year week': [52, 50],
  'year fortnight': [26],
}
/** Between these the factor is exact. */
const calendar = /^(?:year|quarter|term|month)$/u

const perRound =
  /^[^.;,\d]{0,32}?\b(?:(?:an?|per|each|every|the|in an?) (?:[a-z]+ )?(year|quarter|term|month|fortnight|week|day|weekday)|(annually|yearly|quarterly|termly|monthly|fortnightly|weekly|daily))\b/iu

interface Rate {
  readonly value: number
  readonly round: string
  readonly unit: string | null
}

/** "about 200 a year" from "15 to 20 a month", "four a year" from "quarterly". */
function fromRate(one: Quantity, claim: Claim, { texts }: Grounds): string | null {
  const round = roundAfter(claim.text, one)
  if (round === null) return null
  const fits = texts
    .flatMap(({ text, quantities }) => [
      ...quantities.flatMap((known): Rate[] => {
        const given = roundAfter(text, known)
        return given === null ? [] : [{ value: known.value, round: given, unit: known.unit }]
      }),
      ...ratesByAdverb(text),
    ])
    .some((rate) => rate.round !== round && isOneKind(one, rate) && meets({ ...one, unit: rate.unit }, rate, round))
  return fits ? 'the same rate over another time' : null
}

/** In one unit; "five million a month" of pounds a year leaves the pounds out. */
const isOneKind = ({ unit, value }: Quantity, rate: Rate): boolean =>
  unit === rate.unit || (unit === null && value >= 1000 && isMoney(rate.unit))

/** "Quarterly reports": one each quarter. */
function ratesByAdverb(text: string): Rate[] {
  return [...text.matchAll(/\b(?:annual|quarterly|termly|monthly|fortnightly|weekly|daily)\b/giu)].flatMap(([word]) => {
    const round = adverbs[word.toLowerCase()]
    return round ? [{ value: 1, round, unit: null }] : []
  })
}

function meets(one: Quantity, { value, round, unit }: Rate, said: string): boolean {
  const whole = nominal[`${round} ${said}`] ?? nominal[`${said} ${round}`]?.map((times) => 1 / times)
  if (whole?.some((times) => fitsAmount(one, { least: value / times, most: value / times, unit }))) return true
  if (one.bound === 'exact' && !(calendar.test(round) && calendar.test(said))) return false
  return (rounds[round] ?? []).some((often) =>
    (rounds[said] ?? []).some((less) => {
      const amount = (value * often) / less
      return fitsAmount(one, { least: amount, most: amount, unit })
    }),
  )
}

/** "£4,500 in three years" from "£1,500 a year" of which there were three: by the claim's own time, or the evidence's. */
function fromRun(one: Quantity, claim: Claim, { texts, periods }: Grounds): string | null {
  if (one.unit === '%' || one.unit === 'x' || one.value < 2) return null
  const spans = periods.flatMap(({ start, end }) => {
    const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4))
    return years > 0 ? [years, years + 1] : []
  })
  const stated = [...claim.quantities, ...texts.flatMap(({ quantities }) => quantities)].flatMap(({ unit, value }) =>
    unit === 'month' ? [value / 12] : unit === 'day' ? [value / 365] : [],
  )
  const fits = texts.some(({ text, quantities }) =>
    quantities.some((known) => {
      const often = rounds[roundAfter(text, known) ?? '']
      return (
        known.unit === one.unit &&
        (!one.vague || countsAlike(claim, one, known)) &&
        often?.some((times) =>
          [...spans, ...stated].some((years) => {
            const all = known.value * times * years
            const fits = one.vague
              ? all >= one.value && all < one.value * 10
              : fitsAmount(one, { least: all, most: all, unit: one.unit })
            return years * times >= 2 && fits
          }),
        )
      )
    }),
  )
  return fits ? 'so much each time, over the time given' : null
}

const sessions =
  'session|evening|night|morning|afternoon|day|shift|clinic|class|lesson|sailing|service|trip|round|visit|run'
const perSession = new RegExp(`^[^.;,\\d]{0,28}?\\b(?:an?|per|each|every) (?<what>${sessions})\\b`, 'iu')
const weekdays = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/giu

/** "nearly eighty a week" from "3 evenings a week, 26 people an evening", "some thirty" from Tuesdays and Fridays with 14 to 18 each. */
function fromSessions(one: Quantity, claim: Claim, { texts }: Grounds): string | null {
  const round = roundAfter(claim.text, one) ?? (/\bweek\b/iu.test(claim.text) ? 'week' : null)
  if (round === null || one.unit === '%') return null
  for (const { text, quantities } of texts)
    for (const [at, high] of quantities.entries()) {
      const what = perSession.exec(text.slice(high.end))?.groups?.what?.toLowerCase()
      if (what === undefined || high.unit !== one.unit) continue
      const before = quantities[at - 1]
      const low = before && /^\s*(?:to|-|–)\s*$/u.test(text.slice(before.end, high.start)) ? before : high
      const often = [
        ...quantities.flatMap((known) =>
          known !== high &&
          new RegExp(`\\b${what}s?$|^ ${what}s?\\b`, 'iu').test(
            text.slice(known.end - what.length - 1, known.end + what.length + 2),
          ) &&
          roundAfter(text, known) === round
            ? [known.face]
            : [],
        ),
        ...(round === 'week' ? [new Set(text.toLowerCase().match(weekdays)).size] : []),
      ].filter((times) => times > 1)
      for (const times of often) {
        const [least, most] = [low.value * times, high.value * times]
        const isWithin = one.bound !== 'exact' && least <= one.value && one.value <= most
        if (isWithin || fitsAmount(one, { least: (least + most) / 2, most: (least + most) / 2, unit: one.unit }))
          return `${times} × ${high.face}`
      }
    }
  return null
}

/** "some 700 each winter" from "1,450 over two winters", where the claim says that it is so much each time. */
function fromAverage(one: Quantity, { plain }: Claim, { texts }: Grounds): string | null {
  const round = roundAfter(plain, one)
  if (
    !/\b(?:on average|averag\p{L}+|each|every|per|apiece|a (?:year|month|week|day|night|season|term|winter|summer))\b/iu.test(
      plain,
    ) &&
    !/^\s(?:\p{L}+\s)?(?:an?|the)\s\p{L}{3,}/u.test(plain.slice(one.end))
  )
    return null
  for (const { text, quantities } of texts)
    for (const [a, b] of pairs(quantities)) {
      if (/\band\b/u.test(text.slice(a.end, b.start))) continue
      const [all, parts] = a.value > b.value ? [a, b] : [b, a]
      const count = parts.unit === null ? parts.value : parts.face
      if (all.unit !== one.unit || count < 2 || count > 400 || isYear(all) || isYear(parts) || parts.unit === '%')
        continue
      if ((round !== null && roundAfter(text, all) === round) || isCountedOtherwise(one, all, quantities)) continue
      const each = all.value / count
      if (fitsAmount(one, { least: each, most: each, unit: one.unit })) return `${all.value} / ${count}`
    }
  return null
}

/** "fifteen dentists" of "two dentists; 30 patients a day": the evidence counts them itself. */
function isCountedOtherwise({ noun }: Quantity, all: KnownQuantity, quantities: readonly KnownQuantity[]): boolean {
  const stem = wordStem(noun ?? '')
  return stem !== '' && quantities.some((known) => known !== all && known.unit === null && known.counts[0] === stem)
}

/** "eight years" from "2 terms of 4 years". */
function fromProduct(one: Quantity, { texts }: Grounds): string | null {
  for (const { text, quantities } of texts)
    for (const [at, a] of quantities.entries()) {
      const b = quantities[at + 1]
      if (!b || b.unit !== one.unit || a.unit !== null || a.value < 2 || isYear(a) || isYear(b)) continue
      const joint = text.slice(a.end, b.start)
      const each = /^\s*(?:each|apiece|every)\b/u.test(text.slice(b.end).replace(/^\s*\p{L}+/u, ''))
      const average =
        /^\s*(?:\p{L}+\s+){0,5}(?:averag\p{L}+|average of|at|mean)\s+(?:an average of\s+)?$/iu.test(joint) ||
        /^(?:\s\p{L}+){1,3},\s(?:on )?average (?:\p{L}+ )?(?:of )?$/iu.test(joint)
      if (!/^\s*(?:(?!out )(?:\p{L}+\s+){1,2}of|(?:\p{L}+\s+){0,2}(?:x|×|à))\s+$/u.test(joint) && !each && !average)
        continue
      const value = a.value * b.value
      if (fitsAmount(one, { least: value, most: value, unit: one.unit })) return `${a.value} × ${b.face}`
    }
  return null
}

/** "over 4,000 sheets" from "160 sheets a night for 26 nights": so many each time, so many times. */
function fromRounds(one: Quantity, { texts }: Grounds): string | null {
  for (const { text, quantities } of texts)
    for (const each of quantities) {
      const round = /^[^.;,\d]{0,24}?(?:\b(?:an?|per|each|every)\s|\/\s?)(\p{L}{3,})/iu.exec(text.slice(each.end))?.[1]
      if (round === undefined || each.unit !== one.unit || isYear(each)) continue
      const times = quantities.find(
        (other) =>
          other !== each &&
          other.face >= 2 &&
          new RegExp(`^[\\d,.]+\\s${round}s?\\b|\\b${round}s$`, 'iu').test(
            text.slice(other.start, other.end + round.length + 2).trim(),
          ),
      )
      const value = each.value * (times?.face ?? 0)
      if (times && fitsAmount(one, { least: value, most: value, unit: one.unit })) return `${each.face} × ${times.face}`
    }
  return null
}

/** "around a hundred people" from "groups of 10–12 people each, 9 programmes": so many in each of so many, where the evidence says "each". */
function fromEach(one: Quantity, { plain }: Claim, { texts }: Grounds): string | null {
  if (/\b(?:each|apiece)\b/iu.test(plain)) return null
  for (const { text, quantities } of texts)
    for (const [at, high] of quantities.entries()) {
      if (high.unit !== one.unit || !/^\s*(?:\p{L}+\s){0,3}(?:each|apiece)\b/iu.test(text.slice(high.end))) continue
      const before = quantities[at - 1]
      const low = before && /^\s*(?:to|-|–|or|and)\s*$/u.test(text.slice(before.end, high.start)) ? before : high
      for (const many of quantities) {
        if (many === low || many === high || many.unit !== null || many.value < 2 || many.value > 400 || isYear(many))
          continue
        const [least, most] = [low.value * many.value, high.value * many.value]
        const middle = (least + most) / 2
        if (
          (least <= one.value &&
            one.value <= most &&
            (one.bound === 'about' || one.value === least || one.value === most)) ||
          fitsAmount(one, { least: middle, most: middle, unit: one.unit })
        )
          return `${many.value} × ${high.face}`
      }
    }
  return null
}

function roundAfter(text: string, { start, end }: Quantity): string | null {
  const before = /\b(?:each|every|per) (year|quarter|term|month|fortnight|week|day|weekday)\b[^.;,\d]{0,24}$/iu.exec(
    text.slice(0, start),
  )?.[1]
  if (before) return before.toLowerCase().replace('weekday', 'day')
  const match = perRound.exec(text.slice(end))
  return match?.[1]?.toLowerCase().replace('weekday', 'day') ?? adverbs[(match?.[2] ?? '').toLowerCase()] ?? null
}
