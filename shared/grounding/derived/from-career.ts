import type { Quantity } from '../../text/quantity.ts'
import { fitsAmount } from '../amounts/fits-amount.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { entryMonths } from '../times/entry-months.ts'

/** What a share of a working life is taken of. */
const ofTime =
  /^ of (?:them|these|those|that(?: time)?|(?:my|these|those|the) (?:\p{L}+ ){0,2}(?:years|time|career|life))\b/iu

/** "almost half of them" of thirteen years in two posts: one stay as a share of all of them. */
export function fromCareer(
  one: Quantity,
  { plain, today }: Claim,
  { periods: stated, entries }: Grounds,
): string | null {
  if (one.unit !== '%' || !ofTime.test(plain.slice(one.end))) return null
  const periods = [...stated, ...entries.filter(({ kind }) => /^(?:work|volunteer)$/u.test(kind))]
  const all = periods.length > 1 ? entryMonths(periods, today) : null
  if (!all) return null
  const fits = periods.some((period) => {
    const stay = entryMonths([period], today)
    return (
      stay !== null &&
      fitsAmount(one, {
        least: (stay.least / all.most) * 100,
        most: Math.min(100, (stay.most / all.least) * 100),
        unit: '%',
      })
    )
  })
  return fits ? 'the dates in the evidence' : null
}
