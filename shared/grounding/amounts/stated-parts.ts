import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { isRounded } from './rounded-bound.ts'
import { weakerBounds } from './weaker-bounds.ts'

/** "nine months out of ten" of "nine of the last ten months": the same two numbers as part and whole. */
export function isStatedShare({ quantities }: Claim, share: Quantity, { texts }: Grounds): boolean {
  const [part, whole] = quantities.filter(({ start, end }) => share.start <= start && end <= share.end)
  return texts.some(({ text, quantities: known }) =>
    known.some((one, at) => {
      const next = known[at + 1]
      if (!part || !whole || !next || next.face !== whole.face || next.bound !== whole.bound) return false
      const same = one.value === part.value && one.unit === part.unit
      return (
        (same || (one.unit === null && one.face === part.face && part.unit === next.unit)) &&
        one.bound === part.bound &&
        /^\s(?:\p{L}+\s)?(?:in|of|out of)\s(?:(?:the|my|our|every|last|past|first)\s){0,2}$/iu.test(
          text.slice(one.end, next.start),
        )
      )
    }),
  )
}

/** "12 of 13" and "more than 11 of 13" where the evidence has 11 of 13: a part of that very whole, and another one. */
export function isOtherPart({ quantities, plain }: Claim, share: Quantity, { texts }: Grounds): boolean {
  const [part, whole] = quantities.filter(({ start, end }) => share.start <= start && end <= share.end)
  if (!part || !whole || !/\bof\b/u.test(plain.slice(part.end, whole.start))) return false
  if (isOtherWhole(part, whole, texts)) return true
  const parts = texts.flatMap(({ text, quantities: known }) =>
    known.filter((one, at) => {
      const next = known[at + 1]
      return next?.value === whole.value && next.unit === null && ofWhole.test(text.slice(one.end, next.start))
    }),
  )
  return (
    parts.length > 0 &&
    !parts.some((one) => one.value === part.value && weakerBounds[one.bound].includes(part.bound)) &&
    !parts.some((one) => part.value === whole.value - one.value || isRounded(part, one, plain))
  )
}

/** "twelve of 46" where the evidence has twelve of 47: that very part, of another whole. */
function isOtherWhole(part: Quantity, whole: Quantity, texts: Grounds['texts']): boolean {
  if (part.value <= 2 || whole.bound !== 'exact') return false
  const wholes = texts.flatMap(({ text, quantities: known }) =>
    known.flatMap((one, at) => {
      const next = known[at + 1]
      const isPart = one.value === part.value && one.unit === part.unit && next?.unit === null
      return isPart && ofWhole.test(text.slice(one.end, next.start)) ? [next.value] : []
    }),
  )
  return (
    wholes.length > 0 &&
    !wholes.includes(whole.value) &&
    !texts.some(({ quantities }) => quantities.some(({ value, unit }) => unit === null && value === whole.value))
  )
}

const ofWhole = /^\s(?:\p{L}+\s)?(?:out )?of (?:(?:the|my|our|its|their|all) )?$/iu
