import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import { isMoney } from './is-money.ts'
import { sizesGroup } from './sizes-group.ts'

/** "for six years, and at the next for three": the unit that the number leaves out, of time, money or a share. */
export function elided({ text, quantities }: Claim, one: Quantity, at: number): Quantity | null {
  const last = quantities
    .slice(0, at)
    .findLast(({ unit }) => /^(?:month|day|second|%)$/u.test(unit ?? '') || isMoney(unit))
  if (
    !last ||
    one.unit !== null ||
    sizesGroup(text, one.start) ||
    !/^(?:\s*[.,;)]|\s*$|\s+(?:at|in|with|by|as|and|or|for|before|after|on|now|today)\b)/u.test(text.slice(one.end))
  )
    return null
  if (isMoney(last.unit)) return { ...one, unit: last.unit, value: one.value * scaleWithin(text, last) }
  return { ...one, unit: last.unit, value: (one.value * last.value) / last.face }
}

/** "£1.4 million … two point one": by what the first is multiplied. */
function scaleWithin(text: string, { start, end, value }: Quantity): number {
  const figure = Number(/\d+(?:\.\d+)?/u.exec(text.slice(start, end))?.[0])
  const scale = Math.round(value / figure)
  return [1e3, 1e6, 1e9].includes(scale) ? scale : 1
}
