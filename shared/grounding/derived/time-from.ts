import { functionWords } from '../../text/function-words.ts'
import { numberWords } from '../../text/number-words.ts'
import type { Quantity } from '../../text/quantity.ts'
import { quantityUnits } from '../../text/quantity-units.ts'
import { fitsAmount } from '../amounts/fits-amount.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { namedDates } from '../times/dates.ts'
import { entryMonths } from '../times/entry-months.ts'
import { isThen } from '../times/is-then.ts'
import { relativeDates } from '../times/relative-dates.ts'
import { statedSpans } from '../times/stated-spans.ts'
import { periodsMeant } from './periods-meant.ts'
import { tellsLasting } from './tells-lasting.ts'

/** How a length of time follows from the dates and times of the evidence, or `null`. */
export function timeFrom(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  const lasts = one.value < 6 || tellsLasting(one, claim)
  return (
    (lasts ? fromPeriods(one, claim, grounds) : null) ??
    fromStatedDates(one, claim, grounds) ??
    fromToday(one, claim, grounds) ??
    fromOtherUnit(one, grounds) ??
    fromHours(one, grounds) ??
    fromClock(one, grounds) ??
    fromOpening(one, grounds) ??
    fromNumberedTime(one, claim, grounds) ??
    fromIndefinite(one, grounds) ??
    fromSeasons(one, claim, grounds) ??
    fromEveryOther(one, grounds) ??
    fromDecades(one, grounds)
  )
}

/** "for more than ten years" from "2014–present", each period by itself and all together. */
function fromPeriods(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  const { periods: stated, entries } = grounds
  if (one.unit !== 'month' && one.unit !== 'day') return null
  const roles = entries.filter(({ kind }) => /^(?:work|volunteer|project|education)$/u.test(kind))
  const meant = periodsMeant(one, claim, grounds)
  const ofRole = one.value >= 6 && !isOfDoneDeed(one, claim) && !lastsOtherwise(one, claim, grounds)
  const periods = meant ?? [...stated, ...(ofRole ? roles : [])]
  const sets = periods.length > 1 ? [...periods.map((period) => [period]), periods] : [periods]
  const isOver = beforeThat.test(claim.plain.slice(one.end))
  const fits = sets.some((set) => {
    if (isOver && set.some(({ end }) => end === 'present')) return false
    const months = entryMonths(set, claim.today)
    const open = set.some(({ end }) => end === 'present')
    return months !== null && fitsAmount(one, { ...months, unit: 'month', dated: true, open })
  })
  return fits ? 'the dates in the evidence' : null
}

/** "for seven years before I became a dispatcher": that time is over. */
const beforeThat = /^\s(?:[\p{L}-]+\s){0,4}?before (?:I|we|becoming|moving|joining|taking|going|starting|turning)\b/iu

/**
 * A deed on one thing that is over once it is done: nobody "wrote the guideline for seven years" because the post lasted so long. What comes
 * out again and again is no such thing, nor are several things.
 */
const doneDeed =
  /\b(?:wr(?:o|i)te|written|writing|built|build|designed|won|introduc(?:ed|ing)|passed|set up|founded|launched|installed|created|completed|cut|reduced|raised|replaced|shortened|lowered|negotiated|renewed|discovered|obtained|opened|fitted out|bought|sold|switched|converted)\s(?:the|an?|my|our|their|its)\s(?!(?:\p{L}+\s)?(?:newsletter|column|blog|magazine|page|rota|minutes|diary|bulletin|programme)\b)[^.;]*\sfor (?:about |nearly |almost |over |more than |around |some )?$/iu

const isOfDoneDeed = ({ start, end }: Quantity, { plain }: Claim): boolean =>
  doneDeed.test(plain.slice(0, start)) && /^\s*[.;]?\s*$/u.test(plain.slice(end))

/** "For thirty months I shadowed" where the evidence says how long that very deed took: the dates of the post do not count. */
function lastsOtherwise(one: Quantity, claim: Claim, { quantities }: Grounds): boolean {
  const at = claim.words.findIndex(({ start }) => start >= one.end)
  const from = at < 0 ? claim.words.length : at
  const beside = [
    ...claim.words.filter(({ end }) => end <= one.start).slice(-3),
    ...claim.words.slice(from, from + 4),
  ].filter(({ word }) => word.length > 3 && !functionWords.en.has(word))
  return quantities.some(
    (known) =>
      /^(?:month|day)$/u.test(known.unit ?? '') &&
      known.value !== one.value &&
      !claim.quantities.some((other) => other !== one && other.value === known.value && other.unit === known.unit) &&
      beside.some(({ stem }) => known.near.includes(stem)),
  )
}

/** "for eighteen months" and "two years later" from two dates the evidence names. */
function fromStatedDates(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  if (one.unit !== 'month') return null
  const named = namedDates(grounds.text).flatMap(({ year }) => (year && year > 0 ? [year] : []))
  const calendar = named.length > 1 ? (Math.max(...named) - Math.min(...named) + 1) * 12 : 0
  if (calendar === one.value && /\b(?:in|over|within|across)\s$/iu.test(claim.text.slice(0, one.start)))
    return 'the years in the evidence'
  const fits = statedSpans(namedDates(grounds.text), grounds.periods).some((span) =>
    fitsAmount(one, { ...span, unit: 'month', dated: true }),
  )
  return fits ? 'the dates in the evidence' : null
}

/** "three years ago" from a year. */
function fromToday(one: Quantity, { text, today }: Claim, grounds: Grounds): string | null {
  if (one.unit !== 'month' || !today || !/^ ago\b/iu.test(text.slice(one.end))) return null
  const meant = relativeDates(`${one.value / 12} years ago`, today)
  return namedDates(grounds.text).some((known) => isThen(meant, known)) ? 'the dates in the evidence' : null
}

/** "almost two months" from seven weeks, "three months" from twelve weeks. */
function fromOtherUnit(one: Quantity, grounds: Grounds): string | null {
  const known = grounds.quantities.find(
    ({ unit, value, vague }) => !vague && unit !== one.unit && fitsAmount(one, { least: value, most: value, unit }),
  )
  return known ? 'the same time in other units' : null
}

/** "under two hours" from "1:52", which may be hours and minutes or minutes and seconds. */
function fromClock(one: Quantity, { text }: Grounds): string | null {
  if (one.unit !== 'second') return null
  const fits = [...text.matchAll(/(?<![\d:])(\d{1,2}):([0-5]\d)(?![\d:])/gu)].some(([, first, second]) =>
    [60, 1].some((scale) => {
      const value = (Number(first) * 60 + Number(second)) * scale
      return fitsAmount(one, { least: value, most: value, unit: 'second' })
    }),
  )
  return fits ? 'the time in the evidence' : null
}

const opening =
  /(?<![\d:.,])(?<from>\d{1,2})(?:[:.](?<late>[0-5]\d))?\s?(?<morning>[ap]\.?m\.?)?\s?(?:-|–|to|until|till)\s?(?<to>\d{1,2})(?:[:.](?<past>[0-5]\d))?\s?(?<evening>[ap]\.?m\.?)?(?=$|\s*[.,;)]|\s(?:on|daily|every|each|and|in)\b)/giu

/** "two hours" from "weekdays 12–2", "eight-hour shifts" from "22:00–06:00". */
function fromOpening(one: Quantity, { text }: Grounds): string | null {
  if (one.unit !== 'second') return null
  const fits = [...text.matchAll(opening)].some(({ groups }) => {
    const half = /^a/iu.test(groups?.morning ?? 'a') === /^a/iu.test(groups?.evening ?? 'a') ? 0 : 12
    const minutes =
      (Number(groups?.to) - Number(groups?.from)) * 60 + Number(groups?.past ?? 0) - Number(groups?.late ?? 0)
    return [0, 12, 24].some((turn) => {
      const value = (minutes + (turn + half) * 60) * 60
      return value > 0 && value < 24 * 3600 && fitsAmount(one, { least: value, most: value, unit: 'second' })
    })
  })
  return fits ? 'the hours in the evidence' : null
}

/** "nine months in" from "from month 9". */
function fromNumberedTime(one: Quantity, { plain }: Claim, { text }: Grounds): string | null {
  const said = `${plain.slice(Math.max(0, one.start - 12), one.start)}|${plain.slice(one.end, one.end + 12)}`
  if (
    !/^(?:month|day)$/u.test(one.unit ?? '') ||
    !/\b(?:after|from|within|by)\s[^|]*\||\|\s(?:in|into|on|after)\b/iu.test(said)
  )
    return null
  const fits = [...text.matchAll(/\b(month|week|day|year)\s(\d{1,2})(?![\d.,]*\d)/giu)].some(([, unit = '', count]) => {
    const time = quantityUnits.get(unit.toLowerCase())
    return time?.base === one.unit && time.factor * Number(count) === one.value
  })
  return fits ? 'the time in the evidence' : null
}

/** "three days a week" and "60 %" from 0.6 of a full-time post, and back. */
function fromHours(one: Quantity, grounds: Grounds): string | null {
  const week = 5
  const parts = grounds.quantities.flatMap(({ unit, value, end }) =>
    unit === 'full-time post'
      ? [value]
      : unit === '%'
        ? [value / 100]
        : unit === 'day' && /^\s*(?:a|per|each|\/)\s*week/iu.test(grounds.text.slice(end, end + 12))
          ? [value / week]
          : [],
  )
  const said =
    one.unit === 'day'
      ? one.value / week
      : one.unit === '%'
        ? one.value / 100
        : one.unit === 'full-time post'
          ? one.value
          : 0
  const stated = grounds.quantities.some(({ unit }) => unit === 'full-time post')
  return said > 0 && (stated || one.unit === 'full-time post') && parts.some((part) => Math.abs(part - said) < 1e-6)
    ? `${said} of a full-time post`
    : null
}

/** "three months" of Q3. */
const fitsQuarter = (one: Quantity, { text }: Grounds): boolean =>
  /\bQ[1-4]\b/u.test(text) && fitsAmount(one, { least: 3, most: 3, unit: 'month' })

/** The month of "3 days a month" is a round, no length. */
const afterCount =
  /\d\s(?:(?!(?:within|in|of|for|to|from|by|over|after|and|with|than|every|at|on|during)\b)\p{L}+\s){0,2}$/iu

/** "within twelve months" from "within a year". */
function fromIndefinite(one: Quantity, grounds: Grounds): string | null {
  if (!/^(?:month|day|second)$/u.test(one.unit ?? '')) return null
  const units = [
    ...grounds.text.matchAll(
      /\b(?:an?|one|each|per|first|last|final|same|whole|full|opening|second|third) (\p{L}+)/giu,
    ),
  ]
    .filter(({ index }) => one.face === 1 || !afterCount.test(grounds.text.slice(0, index)))
    .map(([, word = '']) => quantityUnits.get(word.toLowerCase()))
  if (fitsQuarter(one, grounds)) return 'the quarter in the evidence'
  return units.some((unit) => unit && fitsAmount(one, { least: unit.factor, most: unit.factor, unit: unit.base }))
    ? 'the same time in other units'
    : null
}

/** "every two weeks" from "every second Thursday". */
const fromEveryOther = (one: Quantity, { text }: Grounds): string | null =>
  one.unit === 'day' && one.value === fortnight && everyOther.test(text) ? 'every second week' : null
const fortnight = 14
const everyOther =
  /\bevery (?:other|second) (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bjede[nrs]? zweite[nrs]? (?:woche|\p{L}+tag)\b/iu

/** "two decades' worth" from "1950s and 1960s". */
function fromDecades(one: Quantity, { text }: Grounds): string | null {
  const named = new Set(text.match(/\b(?:19|20)\d0s\b/gu) ?? []).size
  return one.unit === 'month' && named > 0 && one.value === named * 120 ? 'the decades in the evidence' : null
}

const eachYear = /\b(?:a|per|each|every) year\b|\bannual(?:ly)?\b/iu
/** "2017, 2018 and 2019". */
const listedYears = /\b(?:19|20)\d\d(?:,| and| &)\s(?:(?:19|20)\d\d\b|and\s(?:19|20)\d\d\b)/u
/** "between 2018 and 2021": in each of the years. */
const throughYears = /\bbetween (?:19|20)\d\d and (?:19|20)\d\d\b/iu
const inRow = /^\s*(?:running|in a row|in succession|consecutively|straight|on end)\b/iu

/** "three summers" from "2016 to 2018", "two years" from "year two". */
function fromSeasons(one: Quantity, claim: Claim, { periods, text }: Grounds): string | null {
  const yearly = /^(?:summers?|winters?|seasons?|springs?|autumns?|harvests?|years?)$/u
  const years = one.unit === 'month' ? one.value / 12 : one.unit === null && yearly.test(one.noun ?? '') ? one.value : 0
  if (years < 2 || !Number.isInteger(years) || /^(?:over|under)$/u.test(one.bound)) return null
  const named = new Set(namedDates(text).flatMap(({ year }) => (year && year > 0 ? [year] : [])))
  const listed = one.unit === null && listedYears.test(text)
  if ((listed || inRow.test(claim.text.slice(one.end))) && named.size === years) return 'the years in the evidence'
  const counted =
    (one.unit === null || eachYear.test(text) || throughYears.test(text)) &&
    (periods.some(({ start, end }) => Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1 === years) ||
      [...text.matchAll(/\b((?:19|20)\d\d)\s*(?:to|until|till|and|-|–)\s*((?:19|20)\d\d)\b/gu)].some(
        ([, from, to]) => Number(to) - Number(from) + 1 === years,
      ))
  const numbered = [...text.matchAll(/\byear (\p{L}+|\d)\b/giu)].some(
    ([, word = '']) => (numberWords[word.toLowerCase()] ?? Number(word)) === years,
  )
  return counted || numbered ? 'the years in the evidence' : null
}
