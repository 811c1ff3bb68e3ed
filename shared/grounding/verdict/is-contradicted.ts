import type { Quantity } from '../../text/quantity.ts'
import { sizesGroup } from '../amounts/sizes-group.ts'
import type { Claim } from '../claim.ts'
import { isYear } from '../derived/number-pairs.ts'
import { type Grounds, type KnownQuantity, wordBefore } from '../grounds.ts'
import { isNeutral } from '../wording/is-neutral.ts'
import { synonymsOf } from '../wording/synonyms-of.ts'
import { wordStem } from '../wording/word-stem.ts'

/**
 * Whether the evidence has another number in the place of a claimed one: of the same thing in the same unit, and not said elsewhere in
 * the claim. "45 homes" where the evidence has "40 homes".
 */
export function isContradicted(one: Quantity, claim: Claim, grounds: Grounds): boolean {
  return grounds.quantities.some(
    (known) =>
      !isYear(known) &&
      known.value !== one.value &&
      sameKind(one, known) &&
      !claim.quantities.some((other) => other !== one && other.value === known.value && other.unit === known.unit) &&
      (sameThing(one, claim, known) || sameMeasure(one, claim, { known, grounds })),
  )
}

function sameKind(one: Quantity, known: KnownQuantity): boolean {
  if (one.unit === known.unit) return true
  return time.test(one.unit ?? '') && time.test(known.unit ?? '') && one.face === known.face
}

const time = /^(?:month|day|second)$/u
const joints = /^(?:to|from|by|under|over|within|for|auf|von|um|de|à|a)$/u

/** "three working days" where the evidence has "9 working days": the unit is called the same, with more than its name. */
function sameMeasure(
  one: Quantity,
  claim: Claim,
  { known, grounds }: { readonly known: KnownQuantity; readonly grounds: Grounds },
): boolean {
  const called = claim.words.filter(({ start, end }) => start > one.start && end < one.end).map(({ word }) => word)
  const said = grounds.texts.find(({ quantities }) => quantities.includes(known))?.text.slice(known.start, known.end)
  return called.some((word) => word.length > 2 && !/^(?:and|the)$/u.test(word) && said?.includes(` ${word} `) === true)
}

/** They count the same noun, or the words beside both agree. */
function sameThing(one: Quantity, claim: Claim, known: KnownQuantity): boolean {
  if (one.unit !== known.unit) return true
  if (sizesGroup(claim.text, one.start) && known.prep === 'of' && known.near.includes('team')) return true
  const after = claim.words.filter(({ start }) => start >= one.end).slice(0, 3)
  const beside = [...after, ...claim.words.filter(({ end }) => end <= one.start).slice(-3)].filter(
    (word) => !isNeutral(word) && word.word.length > 2,
  )
  const joint = wordBefore(claim.text, one)
  if (joints.test(joint) && known.prep === joint) return true
  const noun = one.noun ? wordStem(one.noun) : null
  if (one.unit === null) {
    const counted = known.noun ? wordStem(known.noun) : null
    if (noun !== null && counted !== null && (noun === counted || synonymsOf(noun).has(counted))) return true
    return after.slice(0, 3).some(({ stem }) => known.counts.includes(stem))
  }
  return beside.some(({ stem }) => known.near.includes(stem))
}
