import type { Quantity } from '../../text/quantity.ts'
import { quantityUnits } from '../../text/quantity-units.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'

/** A number of a claim as the words around it mean it: its unit from the number beside it, its bound from a "nobody" before it. */
export function asSaid(claim: Claim, one: Quantity, at: number, grounds: Grounds): Quantity {
  const meant = inTheirCurrency(claim, multiplied(claim, one), grounds)
  return loose(claim, denied(claim, apposed(claim, ofThem(claim, meant, at)), grounds))
}

/** "by a factor of three": three times as much. */
function multiplied({ text }: Claim, one: Quantity): Quantity {
  return one.unit === null && /\bfactor of (?:about |around |nearly |over )?$/iu.test(text.slice(0, one.start))
    ? { ...one, unit: 'x' }
    : one
}

/** Currencies of one name, by the one that stands for the bare name: dollars, crowns. */
const families: Readonly<Record<string, RegExp>> = {
  usd: /^(?:cad|aud|nzd|sgd|hkd)$/u,
  sek: /^(?:nok|dkk)$/u,
}

/** "18,500 dollars" of CAD 18,500. */
function inTheirCurrency({ text }: Claim, one: Quantity, { quantities }: Grounds): Quantity {
  const family = families[one.unit ?? '']
  if (!family || /\b(?:USD|US|SEK)\b/u.test(text.slice(Math.max(0, one.start - 4), one.end + 4))) return one
  const theirs = quantities.find(({ unit }) => unit !== null && family.test(unit))
  return theirs && !quantities.some(({ unit }) => unit === one.unit) ? { ...one, unit: theirs.unit } : one
}

/** "my Band 6 years, a little over five": the five are years. */
function apposed({ text }: Claim, one: Quantity): Quantity {
  const time = /\b(years|months|weeks|days)\s?(?:,|–|—|\()\s?$/iu.exec(text.slice(0, one.start))?.[1]
  const unit =
    one.unit === null && one.face < 100 && time && /^\s?[,;.)–—]/u.test(text.slice(one.end))
      ? quantityUnits.get(time.toLowerCase())
      : undefined
  return unit ? { ...one, unit: unit.base, value: one.face * unit.factor, noun: null } : one
}

/** "Nobody waits more than six weeks" says that six is the most. */
function denied({ plain }: Claim, one: Quantity, { quantities }: Grounds): Quantity {
  if (one.bound !== 'over') return one
  const isDenied =
    /\b(?:nobody|no one|none|never|no \p{L}+|not|n't)\b(?:(?!\b(?:of|in|at|during|through|across) (?:the|my|our|its|their|these|those)\b)[^.,;:])*$/iu.test(
      plain.slice(0, one.start),
    )
  const isAsStated = quantities.some(({ bound, value }) => bound === one.bound && value === one.value)
  return isDenied && !isAsStated ? { ...one, bound: 'most' } : one
}

/** "thirty grand": round by the word itself. */
function loose({ text }: Claim, one: Quantity): Quantity {
  return one.bound === 'exact' && one.value >= 1000 && /\bgrand$/iu.test(text.slice(one.start, one.end))
    ? { ...one, bound: 'about' }
    : one
}

/** "six years, the last four of them": the four are years as well; so are those of "four years' experience". */
function ofThem(claim: Claim, one: Quantity, at: number): Quantity {
  const time = one.unit === null ? quantityUnits.get(/^(\p{L}+)['’]$/u.exec(one.noun ?? '')?.[1] ?? '') : undefined
  if (time) return { ...one, unit: time.base, value: one.face * time.factor, noun: null }
  const [before, after] = [claim.quantities[at - 1], claim.quantities[at + 1]]
  const whole =
    before?.unit === 'month' &&
    /^ of (?:them|these|those|which)\b/u.test(claim.text.slice(one.end)) &&
    lastOf.test(claim.text.slice(before.end, one.start))
      ? before
      : after?.unit === 'month' && ofWhole.test(claim.text.slice(one.end, after.start))
        ? after
        : null
  return one.unit !== null || !whole ? one : { ...one, unit: whole.unit, value: (one.value * whole.value) / whole.face }
}

/** "six years, the last four of them"; "in six years, and four of them left" counts others. */
const lastOf =
  /^(?:[^.;:()]{0,60},)?[,;:(–—\s]*(?:(?:and )?(?:for )?(?:the )?(?:last|first|final|latter|past|middle)\s)?$/iu
/** "four of my six years". */
const ofWhole = /^\s(?:out )?of (?:(?:my|the|our|those|these|all) )?$/u
