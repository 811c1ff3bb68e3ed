import type { Quantity } from '../../text/quantity.ts'

/** The quantities of a text, where what follows the second of two is said of both: "from 3.1 to 5.6 million euros". */
export function scaledPairs(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((one, at) => {
    const next = quantities[at + 1]
    const scale = next ? scaleFrom(text, one, next) : 1
    return next && scale > 1 ? { ...one, unit: next.unit, value: one.value * scale, face: one.value * scale } : one
  })
}

/** How many times more the first of two is. */
function scaleFrom(text: string, one: Quantity, next: Quantity): number {
  const written = text.slice(next.start, next.end)
  const figures = /\d+(?:\.\d+)?(?=\s?(?:thousand|million|billion|m|bn|k)\b)/u.exec(written)?.[0]
  const joined = /^\s*(?:to|and|or|[-–])\s*$/u.test(text.slice(one.end, next.start))
  const alike = one.unit === null || one.unit === next.unit
  const bare = /^\D*\d+(?:\.\d+)?\s*$/u.test(text.slice(one.start, one.end))
  return figures && joined && alike && bare && next.value > one.value * 100 ? next.value / Number(figures) : 1
}
