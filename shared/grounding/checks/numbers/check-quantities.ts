import type { Finding } from '../../../domain/finding.ts'
import type { Bound, Quantity } from '../../../text/quantity.ts'
import { asSaid } from '../../amounts/as-said.ts'
import { assertsNothing } from '../../amounts/asserts-nothing.ts'
import { claimedShares } from '../../amounts/claimed-shares.ts'
import { elided } from '../../amounts/elided.ts'
import { frequencies } from '../../amounts/frequencies.ts'
import { isMoney } from '../../amounts/is-money.ts'
import { isOtherEnd } from '../../amounts/is-other-end.ts'
import { isSame } from '../../amounts/is-same.ts'
import { hasElidedUnit, hasUnitOfHeading } from '../../amounts/left-out-units.ts'
import { isRounded } from '../../amounts/rounded-bound.ts'
import { roundness } from '../../amounts/roundness.ts'
import { statedGrades } from '../../amounts/stated-grades.ts'
import { isOtherPart, isStatedShare } from '../../amounts/stated-parts.ts'
import { throughout } from '../../amounts/throughout.ts'
import { weakerBounds } from '../../amounts/weaker-bounds.ts'
import { type Claim, finding } from '../../claim.ts'
import { derivedFrom } from '../../derived/derived-quantity.ts'
import { countsGroup, countsOthers, fromOwnAndOthers } from '../../derived/from-others.ts'
import type { Grounds, KnownQuantity } from '../../grounds.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { wordStem } from '../../wording/word-stem.ts'

/** Numbers, shares, factors, money and lengths of time that the evidence does not state, or states with another unit, bound or noun. */
export function checkQuantities(claim: Claim, grounds: Grounds): Finding[] {
  const judged = [
    ...frequencies(claim.text),
    ...statedGrades(claim, grounds).flatMap(({ grade, stated }) => (stated === null ? [] : [grade])),
    ...claimedShares(claim.text, claim.quantities).filter(
      (share) =>
        isStatedShare(claim, share, grounds) ||
        (isSupported(claim, share, grounds) &&
          !isOtherPart(claim, share, grounds) &&
          (!isOfMany(claim, share) || isShareNear(claim, share, grounds) || isWholeStated(claim, share, grounds))),
    ),
  ]
  return claim.quantities.flatMap((given, at) => {
    const quantity = asSaid(claim, given, at, grounds)
    if (
      assertsNothing(claim, quantity, grounds) ||
      (!boundsTwice(claim, quantity) && judged.some(({ start, end }) => start <= quantity.start && quantity.end <= end))
    )
      return []
    if (boundsTwice(claim, quantity)) return [otherBound(claim, quantity, 'exact')]
    const whole = throughout(claim, quantity)
    if (isTrueBound(claim, passed(claim, quantity), grounds) || (whole && isSupported(claim, whole, grounds))) return []
    const same = grounds.quantities.filter(
      (known) => isSame(claim, quantity, known) && !isOtherEnd(claim, quantity, known, grounds),
    )
    if (same.length === 0 && quantity.unit === 'ordinal' && grounds.codes.has(quantity.value)) return []
    if (same.length === 0 && isSingular(quantity, grounds)) return []
    if (same.length === 0) {
      const full = elided(claim, quantity, at)
      return derivedFrom(quantity, claim, grounds) ||
        (full && isSupported(claim, full, grounds)) ||
        hasElidedUnit(quantity, grounds) ||
        hasUnitOfHeading(claim, quantity, grounds)
        ? []
        : [unknown(claim, quantity, grounds)]
    }
    if (quantity.vague) return []
    if (same.some((known) => weakerBounds[known.bound].includes(quantity.bound) || isLength(claim, quantity, known)))
      return (countsOther(claim, quantity, same, grounds) || countsOneself(claim, quantity, same, grounds)) &&
        fromOwnAndOthers(quantity, grounds) === null
        ? [otherNoun(claim, quantity)]
        : []
    if (quantity.bound === 'exact' && peak.test(claim.plain) && same.some(({ bound }) => bound === 'most')) return []
    if (mayBeAcross(claim, quantity, same)) return []
    if (!isShareItself(quantity, same) && derivedFrom(quantity, claim, grounds)) return []
    const level =
      quantity.bound === 'exact' && (usual.test(claim.plain) || mayBeUnder(quantity, same)) ? 'underline' : 'flag'
    return [{ ...otherBound(claim, quantity, same[0]?.bound ?? 'exact'), level }]
  })
}

function otherBound(claim: Claim, quantity: Quantity, stated: Bound): Finding {
  const why = `The evidence says ${boundWords[stated]}, not ${boundWords[quantity.bound]}.`
  return finding(claim, quantity, { kind: 'bound', why })
}

/** "nearly more than nine in ten", "not quite over four years": the one limit takes back the other. */
const boundsTwice = ({ plain }: Claim, { bound, start }: Quantity): boolean =>
  /^(?:over|least)$/u.test(bound) && less.test(plain.slice(Math.max(0, start - 16), start))
const less =
  /(?<!\p{L})(?:nearly|almost|not quite|about|around|roughly|a (?:good|little under|bit under)|just under|close to|près de|environ|rund|etwa|knapp|casi)\s$/iu

/** "more than 18 %" of a stated 18 %: no other numbers make it more. */
function isShareItself({ unit, bound, noun }: Quantity, same: readonly KnownQuantity[]): boolean {
  if (
    unit === 'month' &&
    /^(?:over|least)$/u.test(bound) &&
    same.some((known) => known.unit === unit && known.bound === 'exact')
  )
    return true
  if (/^(?:over|least)$/u.test(bound) && unit === null) {
    const stem = noun === null ? null : wordStem(noun)
    if (
      same.some(
        (known) => known.bound === 'exact' && (stem === null || known.noun === null || known.near.includes(stem)),
      )
    )
      return true
  }
  return unit === '%' && same.some((known) => known.unit === '%' && known.bound === 'exact')
}

function isSupported(claim: Claim, one: Quantity, grounds: Grounds): boolean {
  return (
    isTrueBound(claim, one, grounds) ||
    isShareNear(claim, one, grounds) ||
    grounds.quantities.some((known) => isSame(claim, one, known) && weakerBounds[known.bound].includes(one.bound)) ||
    derivedFrom(one, claim, grounds) !== null ||
    (one.unit === '%' &&
      one.bound === 'exact' &&
      !isOfMany(claim, one) &&
      derivedFrom({ ...one, bound: 'about' }, claim, grounds) !== null)
  )
}

/** "four in five" of 81 %: a share in small numbers is never exact, one in a hundred is. */
function isShareNear(claim: Claim, one: Quantity, { quantities }: Grounds): boolean {
  const off = isOfMany(claim, one) ? 0.5 : 3
  return (
    one.unit === '%' &&
    quantities.some(
      (known) =>
        known.unit === '%' &&
        isBeyond(one, known) &&
        Math.abs(known.value - one.value) <= Math.min(off, known.value * 0.22),
    )
  )
}

/** "over two in three" of 64 % is not so. */
const isBeyond = ({ bound, value }: Quantity, known: Quantity): boolean =>
  (known.bound === bound && known.value === value) ||
  (/^(?:over|least)$/u.test(bound) ? known.value > value : bound !== 'under' || known.value < value)

const smallWhole = 20

/** "30 of 45": a share in numbers that nobody rounds. */
const isOfMany = ({ quantities }: Claim, one: Quantity): boolean =>
  quantities.some(({ start, end, value }) => one.start < start && end === one.end && value > smallWhole)

/** "two lawyers in 85 hearings" is a share of the very number that is stated. */
const isWholeStated = ({ quantities }: Claim, { end }: Quantity, grounds: Grounds): boolean =>
  quantities.some((whole) => whole.end === end && grounds.quantities.some(({ value }) => value === whole.value))

/** Words that make a number approximate anywhere in its sentence. */
const usual =
  /\b(?:normally|usually|typically|on average|generally|as a rule|some|about|around|roughly|etwa|rund|ungefähr|environ|aproximadamente|in a (?:normal|typical) \p{L}+)\b/iu

/** Fewer than these are papers or tests that somebody passed. */
const fewest = 100

/** "attendance passed 95 per cent" says that it was more. */
function passed({ text }: Claim, one: Quantity): Quantity {
  const isMore =
    one.bound === 'exact' &&
    (one.unit !== null || one.value >= fewest) &&
    /\b(?:passed|crossed|cleared|broke|bettered|exceeded) (?:the )?$/iu.test(text.slice(0, one.start))
  return isMore ? { ...one, bound: 'over' } : one
}

/** "over eight million" of £8.6m: a large bare number beside money. */
function isBareMoney({ unit, value, noun }: Quantity, known: KnownQuantity): boolean {
  return (
    unit === null &&
    isMoney(known.unit) &&
    value >= 1000 &&
    (noun === null || isNeutral({ word: noun, stem: wordStem(noun) }))
  )
}

/** "over 3,000 photographs" from 3,400 of them; "at least 25" from "25 to 30"; "hundreds" from "up to 300". */
function isTrueBound(claim: Claim, one: Quantity, grounds: Grounds): boolean {
  const stated = grounds.quantities.some(({ unit, value }) => unit === one.unit && closeTo(value, one.value))
  return grounds.quantities.some((known) => {
    if (isYear(known) || !(known.unit === one.unit || isBareMoney(one, known))) return false
    if (claim.quantities.some((other) => other.start !== one.start && isAsStated(other, known))) return false
    if (/^points?$/u.test(one.noun ?? '') && known.noun !== null && known.noun !== one.noun) return false
    if (isOtherEnd(claim, one, known, grounds)) return false
    const ranges = one.bound === 'least' && known.value === one.value && opensRange(known, grounds)
    if (
      !(
        ranges ||
        (!stated && isRounded(one, known, claim.text)) ||
        (one.vague && known.bound === 'most' && isSame(claim, one, known))
      )
    )
      return false
    return !countsOther(claim, one, [known], grounds)
  })
}

const isAsStated = ({ unit, value, bound }: Quantity, known: KnownQuantity): boolean =>
  unit === known.unit && value === known.value && bound === known.bound

/** The lower end of a range: "12 to 14", "between 12 and 14". */
function opensRange(low: KnownQuantity, { texts }: Grounds): boolean {
  const own = texts.find(({ quantities }) => quantities.includes(low))
  const high = own?.quantities[own.quantities.indexOf(low) + 1]
  if (!own || !high || high.value <= low.value || low.prep === 'from') return false
  const joint = own.text.slice(low.end, high.start)
  return /^\s*(?:to|-|–|or)\s*$/u.test(joint) || (low.prep === 'between' && /^\s*and\s*$/u.test(joint))
}

/** "a quarter over eighteen farms", "I took physics over twelve chose it": the word may belong to what stands before it. */
function mayBeAcross(claim: Claim, one: Quantity, same: readonly KnownQuantity[]): boolean {
  const before = claim.text.slice(0, one.start)
  if (
    one.bound !== 'over' ||
    !/^over\b/iu.test(claim.text.slice(one.start, one.end)) ||
    same.some(({ bound }) => bound !== 'exact')
  )
    return false
  return (
    /\b(?:quarters?|thirds?|half|halves|per cent|percent|%|points?)\s$/iu.test(before) ||
    /\b(?:take|takes|took|taken|taking|hand|handed|turn|turned)\s(?:the |my |it|\p{L}+ )\s*$/iu.test(before)
  )
}

/** A distance over which one races. */
const raced =
  /\b(?:swam|swim\p{L}*|swum|ran|races?|raced|racing|sprint\p{L}*|hurdles?|butterfly|freestyle|backstroke|breaststroke|medley|relay|record|steeplechase|time trial|medals?|gold|silver|bronze|titles?|gallop\p{L}*)\b/iu

/** "over 70 days" and "in over 70 days" said of 70 days: "over" then means throughout, when nothing before it measures. */
function isLength(claim: Claim, one: Quantity, known: KnownQuantity): boolean {
  if (one.bound !== 'over' || known.bound !== 'exact') return false
  if (one.unit === 'metre') return raced.test(claim.plain)
  if (!/^(?:month|day|second)$/u.test(one.unit ?? '')) return false
  if (
    !/^(?:for|over|during|within|in|last|past|covered|covering|covers|lasted|lasting|spanning|spanned|after|across)$/u.test(
      known.prep,
    )
  )
    return false
  return throughout(claim, one) !== null
}

/** "5 stations under 27 possessions": under them, it may be. */
const mayBeUnder = ({ unit }: Quantity, same: readonly KnownQuantity[]): boolean =>
  unit === null && same.every(({ bound, value }) => bound === 'under' && value > 3)

const boundWords: Readonly<Record<Bound, string>> = {
  exact: 'exactly this many',
  about: 'about this many',
  over: 'more than this',
  least: 'at least this many',
  nearly: 'nearly this many',
  under: 'less than this',
  most: 'at most this many',
}

/** "1 workshop" from "a workshop": the noun itself stands in the singular; an article before another noun counts nothing. */
function isSingular({ value, unit, noun }: Quantity, { forms, codes }: Grounds): boolean {
  return value === 1 && unit === null && (noun === null ? codes.has(1) : forms.has(noun))
}

function isYear({ value, unit, noun }: Quantity): boolean {
  return unit === null && noun === null && Number.isInteger(value) && value >= 1900 && value <= 2100
}

function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))
}

/** The number is stated, but of something else, and this stands elsewhere in it: "18 beds" from "24 beds with 18 nurses". */
function countsOther(claim: Claim, one: Quantity, same: readonly KnownQuantity[], grounds: Grounds): boolean {
  if (one.unit !== null || one.noun === null || /^(?:twice|thrice)$/iu.test(claim.text.slice(one.start, one.end)))
    return false
  if (same.some((known) => isSizeSaid(claim, one, known))) return false
  const noun = wordStem(one.noun)
  const isCountedFirst = (known: KnownQuantity) =>
    known.unit === null && known.value > 1 && !known.label && !isYear(known) && known.counts[0] === noun
  if (
    same.every((known) => known.unit === null && known.noun !== null && !known.counts.includes(noun)) &&
    !claim.words.some(({ word }) => same.some((known) => known.noun === word)) &&
    grounds.quantities.some(isCountedFirst)
  )
    return true
  const counted = [
    noun,
    ...claim.words
      .filter(({ start }) => start >= one.end)
      .slice(0, 4)
      .map(({ stem }) => stem),
  ]
  if (
    same.some(
      ({ unit, near, noun: other }) =>
        unit !== null || other === null || near.length === 0 || counted.some((stem) => near.includes(stem)),
    )
  )
    return false
  if (same.some(({ near }) => near.some((stem) => counted.some((other) => synonymsOf(other).has(stem))))) return false
  return grounds.quantities.some(
    (known) => !same.includes(known) && known.unit === null && !isYear(known) && known.counts.includes(noun),
  )
}

/** "The landing held sixty-four men" from "landing of 64": what has that size is said before it. */
function isSizeSaid({ words }: Claim, { start }: Quantity, { prep, near }: KnownQuantity): boolean {
  const before = words.filter(({ end }) => end <= start).slice(-5)
  return prep === 'of' && before.some((word) => word.word.length > 3 && near.includes(word.stem))
}

/** Who leads a team of three leads three others. */
const leads =
  /\b(?:led|lead|leads|leading|manag\p{L}*|supervis\p{L}*|head(?:ed|s|ing)?|ran|runs?|coach\p{L}*|train\p{L}*|in charge of|responsible for)\b[^.;]{0,30}$/iu

/** "three colleagues" from "a team of three", which counts the writer as well. */
function countsOneself(claim: Claim, one: Quantity, same: readonly KnownQuantity[], { texts }: Grounds): boolean {
  return (
    countsOthers(claim, one) &&
    same.every(({ noun }) => noun === null || noun !== one.noun) &&
    same.every((known) =>
      texts.some(
        ({ text, quantities }) =>
          quantities.includes(known) && countsGroup(text, known) && !leads.test(text.slice(0, known.start)),
      ),
    )
  )
}

/** Words that make "up to 40" a plain 40. */
const peak =
  /\b(?:record|most|best|peak|busiest|maximum|max|fastest|highest|largest|biggest|longest|heaviest|ever|full|capacity|can|could|able|(?:have|has) (?:done|had|seen|cooked|served|handled|led|run|catered))\b/iu

function otherNoun(claim: Claim, quantity: Quantity): Finding {
  return finding(claim, quantity, { kind: 'number', why: 'The evidence states this number of something else.' })
}

function unknown(claim: Claim, quantity: Quantity, grounds: Grounds): Finding {
  const said = claim.text.slice(quantity.start, quantity.end).trim()
  const near = grounds.quantities.find((known) => closeTo(known.value, quantity.value))
  const isBoundOfIt =
    /^(?:over|least)$/u.test(quantity.bound) && derivedFrom({ ...quantity, bound: 'exact' }, claim, grounds) !== null
  if (isBoundOfIt) return otherBound(claim, quantity, 'exact')
  const why = near
    ? `The evidence has this number with another unit than "${said}".`
    : `The number "${said}" is not in the evidence.`
  const level =
    isRoughly(quantity, grounds) || isIdiom(claim, quantity) || isOwnAge(claim, quantity) ? 'underline' : 'flag'
  return finding(claim, quantity, { kind: 'number', level, why })
}

/** "before I was twenty-five": how old one is stands in no evidence. */
const isOwnAge = ({ plain }: Claim, { start, unit }: Quantity): boolean =>
  unit === null &&
  /\b(?:before|when|since|until|till|after|by the time) I (?:was|turned) $/iu.test(plain.slice(0, start))

/** "I check everything twice". */
const isIdiom = ({ text }: Claim, { start, end }: Quantity): boolean =>
  /^twice$/iu.test(text.slice(start, end).trim()) && !/^\s(?:as|the|that|what)\b/iu.test(text.slice(end))

/** "about 30" beside a 25: near enough to be looked at, not to be called false. */
function isRoughly({ bound, value, unit }: Quantity, { quantities }: Grounds): boolean {
  if (bound !== 'about' && bound !== 'nearly') return false
  return quantities.some(
    (known) =>
      !isYear(known) &&
      known.unit === unit &&
      roundness(value) > roundness(known.value) &&
      Math.abs(known.value - value) <= 0.2 * value,
  )
}
