import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { weakerBounds } from './weaker-bounds.ts'

/** "less than ten days" from "within 21 days; 9 of them in under ten": a number that left out the unit of the one before it. */
export function hasElidedUnit({ face, unit, bound }: Quantity, { texts }: Grounds): boolean {
  if (!/^(?:month|day|second|%)$/u.test(unit ?? '')) return false
  return texts.some(({ text, quantities }) =>
    quantities.some(
      (known, at) =>
        known.unit === null &&
        known.value === face &&
        known.bound !== 'exact' &&
        weakerBounds[known.bound].includes(bound) &&
        /^\s*(?:[.,;)]|$)/u.test(text.slice(known.end)) &&
        quantities.slice(0, at).some((before) => before.unit === unit),
    ),
  )
}

/** "41 minutes" from "Delay minutes of our box: 41 in 2019": the heading has the unit. */
export function hasUnitOfHeading(
  { text: said }: Claim,
  { start, end, face, unit, bound }: Quantity,
  { texts }: Grounds,
): boolean {
  const word = /\p{L}{3,}$/u.exec(said.slice(start, end))?.[0]
  if (unit === null || word === undefined) return false
  return texts.some(({ text, quantities }) =>
    quantities.some(
      (known) =>
        known.unit === null &&
        !known.label &&
        known.value === face &&
        weakerBounds[known.bound].includes(bound) &&
        !quantities.some((other) => other.unit === unit) &&
        new RegExp(`\\b${word}\\b[^:]*:`, 'iu').test(text.slice(0, quantities[0]?.start ?? 0)),
    ),
  )
}
