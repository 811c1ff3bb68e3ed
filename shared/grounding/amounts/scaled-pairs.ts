import { scaleOf, smallValue } from '../../text/quantities/spelled-number.ts'
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
  const joined = /^\s*(?:to|and|or|[-–])\s*$/u.test(text.slice(one.end, next.start))
  const alike = one.unit === null || one.unit === next.unit
  if (!joined || !alike || one.value >= 100) return 1
  const written = text.slice(next.start, next.end)
  const figures = /\d+(?:\.\d+)?(?=\s?(?:thousand|million|billion|m|bn|k)\b)/u.exec(written)?.[0]
  const bare = /^\D*\d+(?:\.\d+)?\s*$/u.test(text.slice(one.start, one.end))
  if (figures && bare && next.value > one.value * 100) return next.value / Number(figures)
  const scale = scaleOf(/\b(?:hundred|thousand|million|billion)\b/iu.exec(written)?.[0].toLowerCase() ?? '') ?? 1
  const spelled = /^(?:\p{L}|-|\s)+$/u.test(text.slice(one.start, one.end)) && smallValue(lastWord(text, one)) !== null
  return spelled && scale > 12 && next.value / scale > one.value ? scale : 1
}

const lastWord = (text: string, { start, end }: Quantity): string =>
  /(\p{L}+)$/u.exec(text.slice(start, end))?.[1]?.toLowerCase() ?? ''
