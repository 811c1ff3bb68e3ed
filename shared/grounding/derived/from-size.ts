import type { Quantity } from '../../text/quantity.ts'
import { fitsAmount } from '../amounts/fits-amount.ts'
import type { Grounds } from '../grounds.ts'

const areas: Readonly<Record<string, string>> = { metre: 'square metre' }

/** "36 square metres" from "4 x 9 m": a length by a breadth, both in the unit of the second where the first has none. */
export function fromSize(one: Quantity, { texts }: Grounds): string | null {
  if (one.unit !== 'square metre') return null
  for (const { text, quantities } of texts)
    for (const [at, long] of quantities.entries()) {
      const wide = quantities[at + 1]
      if (!wide || areas[wide.unit ?? ''] !== one.unit) continue
      const isBy = long.unit === 'x' ? /^\s*$/u : /^\s*(?:x|×|by|\*)\s*$/iu
      if (!isBy.test(text.slice(long.end, wide.start))) continue
      const metres = wide.value / wide.face
      const value = long.unit === wide.unit ? long.value * wide.value : long.face * metres * wide.value
      if (fitsAmount(one, { least: value, most: value, unit: one.unit })) return `${long.face} × ${wide.face}`
    }
  return null
}
