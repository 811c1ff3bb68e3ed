import type { Quantity } from '../../text/quantity.ts'
import type { Grounds } from '../grounds.ts'

const values: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
}
const shares =
  /(?<![\p{L}\d])(?<parts>[IVX]+(?:\s?(?:,|, and|and|&|\+|\/|–|-|to)\s?[IVX]+)*) of (?<whole>[IVX]+)(?![\p{L}\d])/gu

/** "two of the four parts" from "parts I and II of IV". */
export function fromRoman({ unit, value, bound }: Quantity, { text }: Grounds): string | null {
  if (unit !== null || bound !== 'exact') return null
  const fits = [...text.matchAll(shares)].some(({ groups }) => {
    const parts = (groups?.parts?.match(/[IVX]+/gu) ?? []).flatMap((one) => values[one] ?? [])
    const [first, last] = [parts[0] ?? 0, parts.at(-1) ?? 0]
    const count = /–|-|to/u.test(groups?.parts ?? '') ? last - first + 1 : parts.length
    return value === count || value === values[groups?.whole ?? '']
  })
  return fits ? 'the parts in the evidence' : null
}
