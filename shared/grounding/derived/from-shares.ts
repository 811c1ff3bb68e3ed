import type { Quantity } from '../../text/quantity.ts'
import { changes } from '../amounts/changes.ts'
import { fitsAmount } from '../amounts/fits-amount.ts'
import { isMoney } from '../amounts/is-money.ts'
import { isPlainFraction } from '../amounts/roundness.ts'
import { tellsChange } from '../amounts/tells-change.ts'
import type { Claim } from '../claim.ts'
import type { Grounds, KnownQuantity } from '../grounds.ts'
import { equal, isYear, pairs } from './number-pairs.ts'

/** How a factor or a share follows: of a change, of one number in another, or what is left to a hundred. */
export function fromShares(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  return (
    fromFactor(one, grounds) ??
    fromShare(one, claim, grounds) ??
    fromRemainder(one, claim, grounds) ??
    fromRatio(one, claim, grounds) ??
    fromCompared(one, claim, grounds) ??
    fromComplement(one, claim, grounds)
  )
}

/** "more than doubled" from "grew from 3,100 to 7,800". */
function fromFactor(one: Quantity, grounds: Grounds): string | null {
  if (one.unit !== 'x') return null
  for (const [a, b] of pairs(grounds.quantities)) {
    if (a.unit !== b.unit || a.value <= 0 || b.value <= 0 || isYear(a) || isYear(b) || a.unit === 'ordinal') continue
    const named =
      a.unit === null && (a.noun === null || b.noun === null ? isPartOfOther(grounds, a, b) : a.noun !== b.noun)
    if (grounds.texts.some(({ text, quantities }) => quantities.includes(a) && text.slice(a.end, b.start) === ':'))
      continue
    if (
      (named || isPronoun(a) || isPronoun(b)) &&
      !grounds.texts.some(({ text, quantities }) => isChange(text, quantities, [a, b]))
    )
      continue
    const factor = Math.max(a.value, b.value) / Math.min(a.value, b.value)
    if (
      one.bound === 'exact'
        ? Math.abs(factor - one.value) <= Math.max(0.1, one.value * 0.05)
        : fitsAmount(one, { least: factor, most: factor, unit: 'x' })
    )
      return `${b.value} / ${a.value}`
  }
  return null
}

/** "one of whom", "one other nurse": it is measured against nothing. */
const isPronoun = ({ value, unit, noun }: KnownQuantity): boolean => value === 1 && unit === null && noun === null

/** "12 of 47": a part and its whole are no factor of each other. */
const isPartOfOther = ({ texts }: Grounds, a: KnownQuantity, b: KnownQuantity): boolean =>
  !texts.some(({ quantities }) => quantities.includes(a) && quantities.includes(b)) ||
  texts.some(
    ({ text, quantities }) =>
      quantities.includes(a) &&
      /^\s(?:\p{L}+\s)?(?:out )?of (?:(?:the|our|my|its) )?$/iu.test(text.slice(a.end, b.start)),
  )

/** Counts of two things have no ratio, unless one became the other. */
const isChange = (text: string, all: readonly Quantity[], two: readonly Quantity[]): boolean =>
  changes(text, all).some(({ ends }) => ends.every((one) => two.includes(one)))

/** "cut by more than two thirds" and "more than halved" from "from 31 to 9": the share by which a number changed. */
function fromShare(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  if (one.unit !== '%' || isEndPoint(one, claim) || countsPoints(one, claim)) return null
  for (const { from, to } of grounds.texts.flatMap((text) => changes(text.text, text.quantities))) {
    const share = from > 0 ? (Math.abs(to - from) / from) * 100 : 0
    if (to > from && halves.test(claim.text.slice(one.start, one.end))) continue
    if (share > 5 && fitsShare(one, share)) return `(${to} − ${from}) / ${from}`
  }
  return null
}

/** What became half of what it was. */
const halves = /\bhalv(?:ed|es|ing)$/iu

/** "16 percentage points": a difference of two shares, no share of a change. */
const countsPoints = ({ start, end }: Quantity, { text }: Claim): boolean =>
  /\bpoints?\b|punkte?n?\b|\bpuntos?\b/iu.test(text.slice(start, end + 8))

const fell =
  /\b(?:cut|reduc\p{L}+|fell|(?:fall|dropp?|lower|slash|decreas)\p{L}*|brought|shr[ia]nk|shrunk|went|down|came)\b|(?<!\p{L})(?:(?:sank|fiel|baj[aóo])\p{L}*|gesunken|gefallen|gesenkt|(?:senk|rédui|baiss|diminu|tomb|disminu)\p{L}+|ca(?:yó|yeron|ído))(?!\p{L})/iu

/** "cut to a third", "down to a fifth of what it was" from "from 5 % to 1 %". */
function fromRemainder(one: Quantity, claim: Claim, { texts }: Grounds): string | null {
  const { text } = claim
  const isEnd =
    isPlainFraction(one) && isEndPoint(one, claim) && /\p{L}/u.test(text.slice(one.start, one.end)) && fell.test(text)
  if (
    one.unit !== '%' ||
    (!isEnd &&
      !/^\s(?:of (?:what|that|it|this|the (?:original|former|previous|old|time|cost|size|number|amount|level|rate|weight|price))\b|as (?:much|many|long|high|large|big|often|heavy|slow)\b)/iu.test(
        text.slice(one.end),
      ))
  )
    return null
  for (const { from, to } of texts.flatMap((known) => changes(known.text, known.quantities))) {
    const left = from > 0 ? (to / from) * 100 : 0
    if (left > 0 && (Math.abs(left - one.value) <= (isPlainFraction(one) ? 2.5 : 0.6) || fitsShare(one, left)))
      return `${to} / ${from}`
  }
  return null
}

/** "about 15 per cent" from 9,000 of 60,000; "nearly a third" from "17 tests, five of them with …". */
function fromRatio(one: Quantity, { text: said }: Claim, { texts }: Grounds): string | null {
  if (one.unit !== '%' || tellsChange(said, one) || halves.test(said.slice(one.start, one.end))) return null
  if (/\bby\s(?:a\s)?$/iu.test(said.slice(Math.max(0, one.start - 6), one.start))) return null
  for (const { text, quantities } of texts)
    for (const [a, b] of pairs(quantities)) {
      const [part, whole] = a.value < b.value ? [a, b] : [b, a]
      if (a.unit === 'ordinal' || part.value <= 0 || isYear(a) || isYear(b)) continue
      if (!(a.unit === b.unit || isPartByFace(text, a, b)) || !isShareOf(text, a, b)) continue
      const share = a.unit === b.unit ? (part.value / whole.value) * 100 : (b.face / a.face) * 100
      const off = isPlainFraction(one) || one.face % 5 === 0 ? 2.5 : 0.6
      if (
        (Math.abs(share - one.value) <= off && isBoundMet(one, share)) ||
        fitsAmount(one, { least: share, most: share, unit: '%' })
      )
        return `${part.value} of ${whole.value}`
    }
  return (
    fromApart(one, texts) ??
    fromMoney(
      one,
      texts.flatMap(({ quantities }) => quantities),
    )
  )
}

/** "less than half the rate of the others" from "3.1 % against 6.4 %", "half as many". */
function fromCompared(one: Quantity, { text }: Claim, { texts }: Grounds): string | null {
  const compares = /^\s(?:as (?:many|much|long|high|large|big|often)\b|(?:the|that of|our|their)\s)/iu.test(
    text.slice(one.end),
  )
  if (!compares || !isPlainFraction(one)) return null
  for (const { quantities } of texts)
    for (const [a, b] of pairs(quantities)) {
      if (a.unit === null || a.unit !== b.unit || a.unit === 'ordinal' || a.value <= 0 || b.value <= 0) continue
      const share = (Math.min(a.value, b.value) / Math.max(a.value, b.value)) * 100
      if (fitsAmount(one, { least: share, most: share, unit: '%' })) return `${a.value} and ${b.value}`
    }
  return null
}

/** "20 years, 10 of them abroad": the part leaves the unit out. */
function isPartByFace(text: string, a: KnownQuantity, b: KnownQuantity): boolean {
  return (
    a.unit !== null &&
    b.unit === null &&
    b.face < a.face &&
    /^\s*of (?:them|these|those|which)\b/iu.test(text.slice(b.end))
  )
}

/** "nearly half of our 3,250 sets" of "3,250 sets" in one item and "1,480 sets" in another: a part of the same things. */
function fromApart(one: Quantity, texts: Grounds['texts']): string | null {
  if (!isPlainFraction(one) || texts.length < 2) return null
  const all = texts.flatMap(({ quantities }, at) => quantities.map((known) => ({ known, at })))
  for (const { known: part, at } of all)
    for (const { known: whole, at: other } of all) {
      const isPart = at !== other && part.unit === null && whole.unit === null && part.value < whole.value
      if (!isPart || part.noun === null || part.noun !== whole.noun || part.value < fewest) continue
      const share = (part.value / whole.value) * 100
      if (fitsShare(one, share)) return `${part.value} of ${whole.value}`
    }
  return null
}

/** "a fifth of what I raised": one sum of money in another, wherever the evidence has them. */
function fromMoney(one: Quantity, all: readonly KnownQuantity[]): string | null {
  if (!isPlainFraction(one)) return null
  for (const [a, b] of pairs(all)) {
    if (a.unit !== b.unit || !isMoney(a.unit)) continue
    const [part, whole] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
    if (Math.abs((part / whole) * 100 - one.value) <= (one.bound === 'about' ? 2.5 : 0.6)) return `${part} of ${whole}`
  }
  return null
}

/** "£6k over the £90k budget". */
const aimed = /^\s(?:\p{L}+\s)?(?:budget|target|plan|limit|allowance|quota|forecast|estimate)\b/iu

/** "34 of 50", and in one sentence "50 dogs, 34 of them", "22 entries, all passed, nine with distinction". */
function isShareOf(text: string, a: Quantity, b: Quantity): boolean {
  const between = text.slice(a.end, b.start)
  if (/^\s*(?:over|under|above|below|short of)\s+(?:the |our |a )?$/iu.test(between) && aimed.test(text.slice(b.end)))
    return true
  if (
    /^\s*(?:\p{L}+\s+){0,2}(?:of|out of|from|in|von|sur|de)\s+(?:the |its |our |a |every )?(?:\p{L}+['’]s? )?$/iu.test(
      between,
    )
  )
    return true
  if (
    a.value > b.value &&
    /^(?:\s*\p{L}+){1,3}[;,]\s*$/u.test(between) &&
    /^\s*(?:\p{L}+ed|sold|won|left|kept|sent|successful)\b/u.test(text.slice(b.end))
  )
    return true
  if (a.value > b.value && /^\s\p{L}+, (?:took|sent|kept|lost|placed|with|including|incl\.)\s$/u.test(between))
    return true
  if (a.value > b.value && /^[^.:;\d]*[^.:;]*,\s*$/u.test(between) && !/\b(?:and|to|from)\b/u.test(between)) return true
  return (
    a.value > b.value &&
    !/[.\n]|:(?!\d)|\b(?:and|to|from)\b/u.test(between) &&
    /^\s*(?:\p{L}+ )?(?:of (?:it|this|them|whom|which|these|those)|with|in|as|[\p{L}]+ed)\b/u.test(text.slice(b.end))
  )
}

const lacking =
  /\b(?:errors?|mistakes?|faults?|(?:fail|miss|remain|waste|absen|vacan|reject)\p{L}*|wrong|without|rest|loss(?:es)?|left|late|incorrect|empty|down ?time|did not|were not)\b/iu

const denied = /\b(?:not|no longer|never)\b|n['’]t\b/iu

/** Those that a share leaves out. */
const others = /\b(?:in|by|to|of|with|the) (?:an)?others?\b|\botherwise\b|\bthe (?:rest|remainder|remaining)\b/iu

/** "errors fell to 0.6 %" from "accuracy 99.4 %", "99 in a hundred are right" from "errors 1 %". */
function fromComplement(one: Quantity, { plain }: Claim, { quantities, text }: Grounds): string | null {
  const isLacking = (told: string) => lacking.test(told) || denied.test(told)
  const isRest = others.test(plain) && !others.test(text)
  if (one.unit !== '%' || (!isRest && isLacking(plain) === isLacking(text))) return null
  return quantities.some(
    ({ unit, value }) => unit === '%' && equal(100 - value, one.value) && isBoundMet(one, 100 - value),
  )
    ? `100 % − ${100 - one.value} %`
    : null
}

/** "in three quarters of the time" from "fell by a quarter". */
export function fromRest(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  if (
    one.unit !== '%' ||
    !/^ of (?:the|its) (?:\p{L}+ )?(?:time|cost|price|size|effort|number|space|weight|code)/u.test(
      claim.text.slice(one.end),
    )
  )
    return null
  return grounds.quantities.some(({ unit, value }) => unit === '%' && equal(100 - value, one.value))
    ? `100 % − ${100 - one.value} %`
    : null
}

/** "about four more children" from "26 students; 71 % → 88 %": a stated share, or a change of it, of a stated number. */
export function fromPortion(one: Quantity, { texts }: Grounds): string | null {
  if (!(one.unit === null || isMoney(one.unit)) || one.value < 2 || /^points?$/u.test(one.noun ?? '')) return null
  for (const { text, quantities } of texts) {
    const shares = [
      ...quantities.flatMap(({ unit, value }) => (unit === '%' ? [value] : [])),
      ...changes(text, quantities).flatMap(({ from, to, ends }) => (ends[0].unit === '%' ? [Math.abs(to - from)] : [])),
    ]
    for (const whole of quantities.filter(
      (known) =>
        (known.unit === one.unit || (one.unit === null && isMoney(known.unit))) &&
        !known.label &&
        !isYear(known) &&
        known.value > one.value &&
        known.value >= fewest,
    ))
      for (const share of shares) {
        const part = (whole.value * share) / 100
        const near =
          one.bound === 'about' ? Math.abs(part - one.value) <= Math.max(0.5, part * 0.02) : equal(part, one.value)
        if (near || (one.bound !== 'exact' && fitsAmount(one, { least: part, most: part, unit: one.unit })))
          return `${share} % of ${whole.value}`
      }
  }
  return null
}

/** Of fewer than these nobody tells a share as a number. */
const fewest = 10

/** "more than 4 %" of 4 % is none, however shares are rounded. */
function isBoundMet({ bound, value }: Quantity, share: number): boolean {
  if (bound === 'over') return share > value + 1e-6
  if (bound === 'least') return share >= value - 1e-6
  return bound === 'under' ? share < value - 1e-6 : true
}

/** Shares are said in whole numbers. */
export function fitsShare(one: Quantity, share: number): boolean {
  return (
    (isBoundMet(one, share) && Math.abs(share - one.value) < (isPlainFraction(one) && one.value !== 50 ? 2 : 0.6)) ||
    (one.bound !== 'exact' && fitsAmount(one, { least: share, most: share, unit: '%' }))
  )
}

/** "fell to 23 %": where it ended, no change. */
export function isEndPoint({ start }: Quantity, claim: Pick<Claim, 'text'> & Partial<Claim>): boolean {
  const before = claim.text.slice(Math.max(0, start - 6), start)
  return /\b(?:to|auf|à|al|zu)\s+$/iu.test(before) || (claim.language === 'es' && /\ba\s+$/iu.test(before))
}
