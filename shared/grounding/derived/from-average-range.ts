import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { isYear, pairs } from './number-pairs.ts'

const averaged = /\b(?:averag\p{L}*|each|every|per|apiece)\b/iu
const joint = /^\s*(?:and|to|or|[-–])\s*$/u

/** "between six and seven in each club" from 90 players in 14 clubs: an average told by the whole numbers around it. */
export function fromAverageRange(one: Quantity, { plain, quantities }: Claim, { texts }: Grounds): string | null {
  if (!averaged.test(plain)) return null
  const at = quantities.findIndex(({ start }) => start === one.start)
  const range = [
    [quantities[at], quantities[at + 1]],
    [quantities[at - 1], quantities[at]],
  ].find(([low, high]) => low && high && low.unit === high.unit && joint.test(plain.slice(low.end, high.start)))
  const [low, high] = range ?? []
  if (!low || !high || high.value <= low.value || high.value - low.value > Math.max(1, low.value / 4)) return null
  for (const { quantities: known } of texts)
    for (const [a, b] of pairs(known)) {
      const [all, parts] = a.value > b.value ? [a, b] : [b, a]
      if (all.unit !== low.unit || parts.unit !== null || parts.value < 2 || isYear(all) || isYear(parts)) continue
      const each = all.value / parts.value
      if (low.value <= each && each <= high.value) return `${all.value} / ${parts.value}`
    }
  return null
}
