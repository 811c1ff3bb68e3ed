import type { Finding } from '../../domain/finding.ts'
import { type Claim, finding } from '../claim.ts'
import { frequencies, givenFrequencies } from '../frequencies.ts'
import type { Grounds } from '../grounds.ts'

/** As often within an eighth; "more than" and "less than" to the double. */
function isAsOften(given: number, said: number, before: string): boolean {
  if (/\b(?:more than|over|at least)\s$/iu.test(before)) return given <= said && given >= said / 2.5
  if (/\b(?:less than|under|at most|up to)\s$/iu.test(before)) return given >= said && given <= said * 2.5
  return Math.abs(given - said) <= said * 0.12
}

/** "80 call-outs a year" come round every four or five days. */
function rates({ texts }: Grounds): { days: number }[] {
  return texts.flatMap(({ text, quantities }) =>
    quantities.flatMap(({ unit, value, end }) => {
      const round = /^[^.;,\d]{0,24}\b(?:an?|per|each|every) (year|month|week|day)\b/iu
        .exec(text.slice(end))?.[1]
        ?.toLowerCase()
      const length = roundLengths[round ?? '']
      return unit === null && value > 1 && length ? [{ days: length / value }] : []
    }),
  )
}

const roundLengths: Readonly<Record<string, number>> = { year: 365, month: 30, week: 7, day: 1 }

/** "three days a week" may tell a part of a full-time post. */
const isWorkingWeek = /days? (?:a|per) week/iu

/** How often something is done, when the evidence does not say so or says something else. */
export function checkFrequency(claim: Claim, grounds: Grounds): Finding[] {
  const stated = frequencies(claim.text)
  if (stated.length === 0) return []
  const known = [...givenFrequencies(grounds.text), ...rates(grounds)]
  const shared = grounds.quantities.some(({ unit }) => unit === 'full-time post')
  return stated
    .filter(({ start }) => !(shared && isWorkingWeek.test(claim.text.slice(Math.max(0, start - 8), start + 8))))
    .filter(
      ({ days, start }) =>
        !known.some((one) => isAsOften(one.days, days, claim.plain.slice(Math.max(0, start - 14), start))),
    )
    .map((one) =>
      finding(claim, one, {
        kind: 'frequency',
        level: known.length > 0 ? 'flag' : 'underline',
        why: known.length > 0 ? 'The evidence states another frequency.' : 'The evidence does not say how often.',
      }),
    )
}
