import type { Finding } from '../../../domain/finding.ts'
import type { Quantity } from '../../../text/quantity.ts'
import type { Range } from '../../../text/range.ts'
import { changes } from '../../amounts/changes.ts'
import { frequencies, givenFrequencies } from '../../amounts/frequencies.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

/** As often within an eighth; "more than" and "less than" to the double. */
function isAsOften(given: number, said: number, before: string): boolean {
  if (/\b(?:more than|over|at least)\s$/iu.test(before)) return given <= said && given >= said / 2.5
  if (/\b(?:less than|under|at most|up to)\s$/iu.test(before)) return given >= said && given <= said * 2.5
  return Math.abs(given - said) <= said * 0.12
}

/** "80 call-outs a year" come round every four or five days. */
function rates({ texts }: Grounds): { days: number; start: number; end: number; count: boolean }[] {
  return texts.flatMap(({ text, quantities }) =>
    quantities.flatMap(({ unit, value, start, end }) => {
      const match = /^[^.;,\d]{0,24}\b(?:an?|per|each|every) (year|month|week|day)\b/iu.exec(text.slice(end))
      const length = roundLengths[match?.[1]?.toLowerCase() ?? '']
      const range = { start, end: end + (match?.[0].length ?? 0) }
      return value > 1 && length ? [{ days: length / value, ...range, count: unit === null }] : []
    }),
  )
}

const roundLengths: Readonly<Record<string, number>> = { year: 365, month: 30, week: 7, day: 1 }

/** "three days a week" may tell a part of a full-time post. */
const isWorkingWeek = /days? (?:a|per) week/iu

/** The rounds in German, French and Spanish. */
const abroad: Readonly<Record<string, string>> = {
  jahr: 'year',
  monat: 'month',
  woche: 'week',
  tag: 'day',
  an: 'year',
  mois: 'month',
  semaine: 'week',
  jour: 'day',
  año: 'year',
  mes: 'month',
  semana: 'week',
  día: 'day',
}
const perRoundAbroad =
  /^[^.;,\d]{0,28}?(?<!\p{L})(?:pro|im|je|par|al|por|a la|à la) (?<round>Jahr|Monat|Woche|Tag|an|mois|semaine|jour|año|mes|semana|día)(?!\p{L})/iu
const perRound =
  /^[^.;,\d]{0,28}?\b(?:an?|per|each|every|in an?)\s(?<round>year|month|week|day|weekday|night|hour|quarter|term|season|shift|session)\b/iu

interface Rate extends Range {
  readonly value: number
  readonly unit: string | null
  readonly round: string
}

/** "four call-outs a week", "£6,400 per month": how much in which time, over the words that name the time. */
function ratesOf(text: string, numbers: readonly Quantity[]): Rate[] {
  return numbers.flatMap(({ value, unit, end }) => {
    const match = perRound.exec(text.slice(end)) ?? perRoundAbroad.exec(text.slice(end))
    const said = match?.groups?.round
    if (!match || !said) return []
    const round = abroad[said.toLowerCase()] ?? said
    return [
      {
        value,
        unit,
        round: round.toLowerCase(),
        start: end + match[0].lastIndexOf(' ') + 1,
        end: end + match[0].length,
      },
    ]
  })
}

/** The evidence's number over another time: "four a week" from "four a month". */
function otherRound(claim: Claim, grounds: Grounds): Finding[] {
  const known = grounds.texts.flatMap(({ text, quantities }) => ratesOf(text, quantities))
  return ratesOf(claim.plain, claim.quantities).flatMap((said) => {
    const same = known.filter(({ value, unit }) => isAbout(value, said.value) && unit === said.unit)
    return (said.value > 1 || isEnd(claim, said)) &&
      same.length > 0 &&
      same.every(({ round }) => !isSameRound(round, said.round))
      ? [finding(claim, said, { kind: 'frequency', why: 'The evidence gives this number over another time.' })]
      : []
  })
}

/** The one of "from seven to one a month". */
const isEnd = (claim: Claim, { start, value }: Rate): boolean =>
  value === 1 &&
  changes(claim.plain, claim.quantities).some(({ ends }) => ends.some((one) => one.value === 1 && one.end <= start))

/** The same number but for rounding. */
const isAbout = (one: number, other: number): boolean => one >= other * 0.8 && one <= other * 1.25

const isSameRound = (one: string, other: string): boolean =>
  one === other || (/^(?:day|weekday|night|shift)$/u.test(one) && /^(?:day|weekday|night|shift)$/u.test(other))

const shortTimes: Readonly<Record<string, number>> = { minute: 60, hour: 3600 }

/** "an hour a week" of "2 hours a fortnight": an amount of time over another, which the evidence has in other words. */
function isAmountOf({ start, end }: Range, { text }: Claim, { texts }: Grounds): boolean {
  const said =
    /\b(?:an?|one) (?<time>hour|minute)$/iu.exec(text.slice(0, end))?.groups?.time ??
    /\b(?:an?|one) (?<time>hour|minute) (?:an?|per|each|every) $/iu.exec(text.slice(0, start))?.groups?.time
  const round = /\b(?:an?|one) (?:hour|minute) (?:an?|per|each|every) (?<round>day|week|fortnight|month|year)\b/iu.exec(
    text.slice(Math.max(0, start - 16), end + 16),
  )?.groups?.round
  const [seconds, days] = [shortTimes[said?.toLowerCase() ?? ''], lengths[round?.toLowerCase() ?? '']]
  if (seconds === undefined || days === undefined) return false
  return texts.some((known) =>
    known.quantities.some(({ unit, value, end: at }) => {
      const other =
        lengths[
          /^[^.;,\d]{0,24}?\b(?:an?|per|each|every) (year|month|fortnight|week|day)\b/iu
            .exec(known.text.slice(at))?.[1]
            ?.toLowerCase() ?? ''
        ]
      return (
        unit === 'second' && other !== undefined && Math.abs(value / other - seconds / days) <= (seconds / days) * 0.12
      )
    }),
  )
}

const lengths: Readonly<Record<string, number>> = { year: 365, month: 30, fortnight: 14, week: 7, day: 1 }

/** Counts over a time: "four reports a year" come round as often as "quarterly" ones. */
function counts({ plain, quantities }: Claim): Rate[] {
  return ratesOf(plain, quantities).filter(({ value, unit }) => unit === null && value > 1)
}

/** How often something is done, when the evidence does not say so or says something else. */
export function checkFrequency(claim: Claim, grounds: Grounds): Finding[] {
  const other = otherRound(claim, grounds)
  const converted = ratesOf(claim.plain, claim.quantities).filter(
    (said) =>
      said.value > 1 &&
      grounds.texts.some(({ text, quantities }) =>
        ratesOf(text, quantities).some((one) => one.unit === said.unit && one.round !== said.round),
      ),
  )
  const stated = frequencies(claim.text)
    .filter(({ end }) => !/^['’]s\s/u.test(claim.text.slice(end)))
    .filter((one) => !isAmountOf(one, claim, grounds))
    .filter((one) => ![...other, ...converted].some(({ start, end }) => one.start < end && start < one.end))
  if (stated.length === 0) return other
  const given = givenFrequencies(grounds.text)
  const counted = rates(grounds)
  const known = [...given, ...counted]
  const firm = given.some(({ start }) => !counted.some((rate) => rate.start <= start && start < rate.end))
  const shared = grounds.quantities.some(({ unit }) => unit === 'full-time post')
  const found = stated
    .filter(({ start }) => !(shared && isWorkingWeek.test(claim.text.slice(Math.max(0, start - 8), start + 8))))
    .filter(
      ({ days, start, end }) =>
        !known.some((one) => isAsOften(one.days, days, claim.plain.slice(Math.max(0, start - 14), start))) &&
        !counts(claim).some(
          (said) =>
            said.start < end && start < said.end && given.some((one) => isAsOften(one.days, days / said.value, '')),
        ),
    )
    .map((one) =>
      finding(claim, one, {
        kind: 'frequency',
        level: firm || counted.some(({ count }) => count) ? 'flag' : 'underline',
        why: known.length > 0 ? 'The evidence states another frequency.' : 'The evidence does not say how often.',
      }),
    )
  return [...other, ...found]
}
