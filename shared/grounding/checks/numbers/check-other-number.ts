import type { Finding } from '../../../domain/finding.ts'
import { labelBefore } from '../../../text/quantities/label-before.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { agreement, type Binding, boundTo, maySame, sameHead } from '../../amounts/counted-by.ts'
import { type Claim, finding } from '../../claim.ts'
import { derivedFrom } from '../../derived/derived-quantity.ts'
import { fromOwnAndOthers } from '../../derived/from-others.ts'
import { isYear } from '../../derived/number-pairs.ts'
import type { Grounds, KnownQuantity } from '../../grounds.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'

interface Bound {
  readonly known: KnownQuantity
  readonly binding: Binding
  /** Stems of the unit of "a 96-unit housing scheme" and of what has that size. */
  readonly size: { readonly unit: string; readonly things: readonly string[] } | null
}

/** How much better another number of the evidence has to fit. */
const margin = 2

/**
 * A number that the evidence has, but of something else, where it has another number of what the claim counts: "30 nurses" where the
 * evidence has 12 nurses and 30 beds.
 */
export function checkOtherNumber(claim: Claim, grounds: Grounds): Finding[] {
  return claim.quantities.flatMap((one, at) => {
    if (labelBefore(claim.text, one.start) && grounds.quantities.some((known) => known.label && isValue(one, known)))
      return []
    if (one.vague || isYear(one) || one.unit === 'ordinal' || claim.text[one.start - 1] === '-') return []
    if (!grounds.quantities.some((known) => isOfUnit(one, known) && isValue(one, known))) return []
    const alike = numbersOf(grounds).filter(({ known }) => !isYear(known) && isOfUnit(one, known))
    const same = alike.filter(({ known }) => isValue(one, known))
    const others = alike.filter(({ known }) => !isValue(one, known))
    if (same.length === 0) return []
    const binding = boundTo(claim, at)
    if (same.every((other) => isSizeOfOne(claim, one, binding, other)))
      return [finding(claim, one, { kind: 'number', why: 'The evidence gives this as the size of one.' })]
    if (
      same.every((other) => isSizeOfAnother(binding, other)) &&
      others.some((other) => sameHead(binding, other.binding)) &&
      fromOwnAndOthers(one, grounds) === null
    )
      return [finding(claim, one, { kind: 'number', why: 'The evidence states this number of something else.' })]
    if (same.some((other) => isGroupSaid(binding, other))) return []
    if (others.length === 0 || same.some((other) => !isAge(claim, one, other) && maySame(binding, other.binding)))
      return []
    const own = Math.max(...same.map((other) => agreement(binding, other.binding)))
    const better = others.find(
      (other) =>
        other.size === null &&
        !isGapTo(same, other, grounds) &&
        sameHead(binding, other.binding) &&
        agreement(binding, other.binding) >= own + margin,
    )
    return better && derivedFrom(one, claim, grounds) === null && fromOwnAndOthers(one, grounds) === null
      ? [finding(claim, one, { kind: 'number', why: 'The evidence states this number of something else.' })]
      : []
  })
}

/** "£11k under a £260k budget": below that very budget. */
function isGapTo(same: readonly Bound[], { known: whole }: Bound, { texts }: Grounds): boolean {
  return same.some(({ known }) =>
    texts.some(
      ({ text, quantities }) =>
        quantities.includes(known) &&
        quantities.includes(whole) &&
        /^\s*(?:(?:under|below|short of|over|above)\s+)?(?:(?:a|an|the|our)\s+)?$/iu.test(
          text.slice(known.end, whole.start),
        ) &&
        known.unit !== null,
    ),
  )
}

const kept = new WeakMap<Grounds, readonly Bound[]>()

/** The numbers of the evidence with what each is bound to; the same evidence is read once. */
function numbersOf(grounds: Grounds): readonly Bound[] {
  const known = kept.get(grounds)
  if (known) return known
  const made = grounds.texts.flatMap((text) =>
    text.quantities.map(
      (one, at): Bound => ({ known: one, binding: boundTo(text, at), size: sizeAt(text.text, text.words, one) }),
    ),
  )
  kept.set(grounds, made)
  return made
}

function isOfUnit(one: Quantity, other: Quantity): boolean {
  return one.unit === other.unit
}

function isValue(one: Quantity, other: Quantity): boolean {
  return Math.abs(one.value - other.value) <= 1e-6 * Math.max(1, one.value)
}

function sizeAt(text: string, words: readonly ClaimWord[], { end }: Quantity): Bound['size'] {
  if (!/^[-‑]\p{L}/u.test(text.slice(end))) return null
  const [unit, ...things] = words.filter(({ start }) => start >= end).slice(0, 4)
  return unit ? { unit: unit.stem, things: things.map(({ stem }) => stem) } : null
}

/** "nine children" of "12 children aged 9 to 11": an age counts nobody. */
function isAge(claim: Claim, one: Quantity, { known }: Bound): boolean {
  return /^(?:aged|ages|age)$/u.test(known.prep) && !/\b(?:aged|ages?|of)\s$/iu.test(claim.text.slice(0, one.start))
}

/** "The landing held sixty-four men" from "landing of 64": what has that size is said before it. */
function isGroupSaid({ before }: Binding, { known, binding }: Bound): boolean {
  return known.prep === 'of' && binding.heads.some((stem) => before.includes(stem))
}

/** The six of "a six-surgery practice" said of nurses. */
function isSizeOfAnother({ heads }: Binding, { size }: Bound): boolean {
  return size !== null && heads.length > 0 && ![size.unit, ...size.things].some((stem) => heads.includes(stem))
}

/** "96 housing schemes" from "a 96-unit housing scheme". */
function isSizeOfOne(claim: Claim, one: Quantity, { heads }: Binding, { size }: Bound): boolean {
  if (!size || /^[-‑]/u.test(claim.text.slice(one.end))) return false
  const plural = claim.words
    .filter(({ start, word }) => start >= one.end && heads.length > 0 && /s$/u.test(word))
    .slice(0, 1)
  const counted = plural[0]?.stem
  return counted !== undefined && heads.includes(counted) && size.things.includes(counted) && !heads.includes(size.unit)
}
