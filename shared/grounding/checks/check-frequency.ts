import type { Finding } from '../../domain/finding.ts'
import { type Claim, finding } from '../claim.ts'
import { frequencies, givenFrequencies } from '../frequencies.ts'
import type { Grounds } from '../grounds.ts'

/** "three days a week" may tell a part of a full-time post. */
const isWorkingWeek = /days? (?:a|per) week/iu

/** How often something is done, when the evidence does not say so or says something else. */
export function checkFrequency(claim: Claim, grounds: Grounds): Finding[] {
  const stated = frequencies(claim.text)
  if (stated.length === 0) return []
  const known = givenFrequencies(grounds.text)
  const shared = grounds.quantities.some(({ unit }) => unit === 'full-time post')
  return stated
    .filter(({ start }) => !(shared && isWorkingWeek.test(claim.text.slice(Math.max(0, start - 8), start + 8))))
    .filter(({ days }) => !known.some((one) => Math.abs(one.days - days) <= days * 0.12))
    .map((one) =>
      finding(claim, one, {
        kind: 'frequency',
        level: known.length > 0 ? 'flag' : 'underline',
        why: known.length > 0 ? 'The evidence states another frequency.' : 'The evidence does not say how often.',
      }),
    )
}
