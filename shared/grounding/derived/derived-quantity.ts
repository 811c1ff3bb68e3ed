import type { Quantity } from '../../text/quantity.ts'
import { changes } from '../amounts/changes.ts'
import { fitsAmount } from '../amounts/fits-amount.ts'
import { isPeople, mayBePeople } from '../amounts/is-people.ts'
import { sizesGroup } from '../amounts/sizes-group.ts'
import type { Claim } from '../claim.ts'
import { type Grounds, type KnownQuantity, wordBefore } from '../grounds.ts'
import { isContradicted } from '../verdict/is-contradicted.ts'
import { wordStem } from '../wording/word-stem.ts'
import { fromAnnounced } from './from-announced.ts'
import { fromAverageRange } from './from-average-range.ts'
import { fromCareer } from './from-career.ts'
import {
  fromBrackets,
  fromList,
  fromOccasions,
  fromOwnList,
  fromOwnProduct,
  fromOwnSum,
  fromTurns,
} from './from-counting.ts'
import { fromOrdinal } from './from-ordinal.ts'
import { fromOthers } from './from-others.ts'
import { fromParts } from './from-parts.ts'
import { fromPeriodsCounted } from './from-periods-counted.ts'
import { fromRates } from './from-rates.ts'
import { fromRemaining } from './from-remaining.ts'
import { fromRoman } from './from-roman.ts'
import { fitsShare, fromPortion, fromRest, fromShares, isEndPoint } from './from-shares.ts'
import { fromSize } from './from-size.ts'
import { fromWholes } from './from-wholes.ts'
import { areOfOneKind, around, equal, isYear, pairs } from './number-pairs.ts'
import { timeFrom } from './time-from.ts'

/** Words of a difference before it and after it: "by 20", "a gap of 20", "20 fewer", "the other 20". */
const differenceBefore =
  /\b(?:by|leaves|leaving|another|further|extra|additional|difference|gap|reduction|increase|drop|rise|fall|saving|cut|gain|decrease|growth|loss|improvement|margin|beat|beating|(?:sav|gain|los|add|shav|knock|gagn)\p{L}+|shed|except|apart from|all but|rest|remaining|others?|lack(?:s|ed|ing)?|missing|short of|um|por|de|unter|über|gan(?:ado|amos|é|ó)|gewonnen|(?:crec|aument|sub|baj|reduj|reduc|ca)\p{L}+ en)\s+(?:\p{L}+\s+){0,2}(?:\p{Sc}\s?)?$/iu
const differenceAfter =
  /^\s?(?:[\p{L}%/-]+\s+){4,5}?(?:less|fewer|shorter|longer|lower|higher)\b|^\s?(?:[\p{L}%/-]+\s+){0,3}?(?:less|fewer|more|shorter|longer|lower|higher|faster|quicker|sooner|earlier|later|better|down|up|short|off|passed|succeeded|failed|to go|left|stayed|went|empty|free|unsold|unfilled|unused|vacant|missing|remain\p{L}*|of (?:them|these|those|whom|which)|not|were|was|did|had|before|ago|under|over|above|below|points?|\p{L}*punkte?n?|puntos?|weniger|mehr|moins|menos|antes|früher)(?!\p{L})/iu

const sumWords =
  /\b(?:in total|total|altogether|in all|combined|together|overall|all told|between them|both|sum|(?:in|over) (?:two|three|four) (?:years|seasons|terms))\b/iu

const overYears = /\b(?:in|over) (?:two|three|four) (?:years|seasons|terms)\b/iu

/**
 * How a number that the evidence does not state follows from numbers or dates it does ("80 − 70", "Sep 2016 to Dec 2019"), as a
 * sum for people, or `null`.
 */
export function derivedFrom(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  const within =
    one.bound === 'exact' && /^(?:month|day|second)$/u.test(one.unit ?? '') && wordBefore(claim.text, one) === 'within'
  const found =
    (within ? timeFrom({ ...one, bound: 'most' }, claim, grounds) : null) ??
    timeFrom(one, claim, grounds) ??
    fromShares(one, claim, grounds) ??
    fromRange(one, grounds) ??
    fromPortion(one, grounds) ??
    fromRemaining(one, grounds) ??
    fromRates(one, claim, grounds) ??
    fromPeriodsCounted(one, grounds) ??
    fromAverageRange(one, claim, grounds) ??
    fromCareer(one, claim, grounds) ??
    fromSize(one, grounds) ??
    fromRoman(one, grounds) ??
    fromAnnounced(one, claim, grounds) ??
    fromOwnList(one, claim) ??
    fromOwnSum(one, claim) ??
    fromOwnProduct(one, claim) ??
    fromOccasions(one, claim, grounds) ??
    fromDifference(one, claim, grounds) ??
    fromWholes(one, claim, grounds) ??
    fromSum(one, claim, grounds)
  if (found || (one.bound !== 'exact' && one.bound !== 'about')) return found
  return (
    fromAll(one, claim, grounds) ??
    fromRest(one, claim, grounds) ??
    fromParts(one, claim, grounds) ??
    fromOrdinal(one, claim, grounds) ??
    fromOthers(one, claim, grounds) ??
    fromTurns(one, grounds) ??
    fromBrackets(one, grounds) ??
    fromList(one, claim, grounds)
  )
}

/** "some forty" from "35 to 45". */
function fromRange(one: Quantity, grounds: Grounds): string | null {
  if (one.bound !== 'about') return null
  const fits = grounds.quantities.some((low, at) => {
    const high = grounds.quantities[at + 1]
    return (
      high &&
      low.unit === one.unit &&
      high.unit === one.unit &&
      low.value <= one.value &&
      one.value <= high.value &&
      isRange(grounds, low, high)
    )
  })
  return fits ? 'the range in the evidence' : null
}

function isRange({ texts }: Grounds, low: KnownQuantity, high: KnownQuantity): boolean {
  return texts.some(
    ({ text, quantities }) =>
      quantities.includes(low) && /^\s*(?:to|-|–|or|and|bis|à|a)\s*$/u.test(text.slice(low.end, high.start)),
  )
}

/** The two ends of a range: "80 to 100", "between 50 and 60". */
function areEnds({ texts }: Grounds, low: KnownQuantity, high: KnownQuantity): boolean {
  return texts.some(({ text, quantities }) => {
    if (!quantities.includes(low) || low.value >= high.value) return false
    const joint = text.slice(low.end, high.start)
    return /^\s*(?:to|-|–|bis|à|a)\s*$/u.test(joint) || (low.prep === 'between' && /^\s*and\s*$/u.test(joint))
  })
}

/** A large or measured number that is the sum or difference of two others is so by no accident. */
function isTelling({ value, unit }: Quantity): boolean {
  return unit === null ? value >= 12 : unit !== 'ordinal' && unit !== 'x' && unit !== '%'
}

/** Neither is a mere "one" beside the other. */
function areTelling(a: Quantity, b: Quantity): boolean {
  return Math.min(a.value, b.value) >= Math.max(2, Math.max(a.value, b.value) * 0.05)
}

function fromDifference(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  const cue = differenceBefore.test(claim.text.slice(0, one.start)) || differenceAfter.test(claim.text.slice(one.end))
  if (
    isEndPoint(one, claim) ||
    isPartOfNext(one, claim) ||
    !(cue || (isTelling(one) && !isContradicted(one, claim, grounds)))
  )
    return null
  for (const [a, b] of pairs(grounds.quantities)) {
    if (!isComparable(a, b) || a.vague || b.vague || isYear(a) || isYear(b)) continue
    if ((!cue && !areTelling(a, b)) || !areOfOneKind(a, b)) continue
    const factor = a.face === 0 ? 1 : a.value / a.face
    const second = a.unit === b.unit ? b.value : b.value * factor
    const big = Math.max(a.value, second)
    const gap = big - Math.min(a.value, second)
    if (gap <= 0) continue
    const [unit, least] = one.unit === null ? [null, Math.abs(a.face - b.face) * hundredths(one, a, b)] : [a.unit, gap]
    if (fitsAmount(one, { least, most: least, unit })) return `${big} − ${big - gap}`
    const bases = aimed.test(claim.text) ? [a.value, second] : fewer.test(claim.text.slice(one.end)) ? [big] : [a.value]
    const base = bases.find((whole) => isShareOfBase(one, gap, whole))
    if (base !== undefined && a.unit !== '%' && (a.unit !== null || standInOne(grounds, a, b)))
      return `(${b.value} − ${a.value}) / ${base}`
  }
  return null
}

/** "22 of 27": a part of that whole, no difference of others. */
function isPartOfNext({ start, end }: Quantity, { plain, quantities }: Claim): boolean {
  const whole = quantities[quantities.findIndex((other) => other.start === start) + 1]
  return (
    whole !== undefined &&
    !/\b(?:all but|all except|except|bar)\s$/iu.test(plain.slice(0, start)) &&
    /^\s(?:\p{L}+\s)?(?:out )?of (?:(?:the|our|my|its|all) )?$/iu.test(plain.slice(end, whole.start))
  )
}

/** "nine points" from 0.52 to 0.61. */
const hundredths = ({ noun }: Quantity, a: Quantity, b: Quantity): number =>
  /^points?$/u.test(noun ?? '') && a.face < 1 && b.face < 1 ? 100 : 1

/** What a result is held against. */
const aimed = /\b(?:target|plan|planned|expected|(?:budget|aim)\p{L}*|forecast|goal|hoped)\b/iu

/** "40 per cent less … than": of the larger of the two. */
const fewer = /^\s(?:less|fewer|lower|shorter|smaller)\b[^.;]*\bthan\b/iu

/** "16 per cent more than planned": a difference as a share of either number. */
function isShareOfBase(one: Quantity, gap: number, base: number): boolean {
  const share = base > 0 ? (gap / base) * 100 : 0
  return one.unit === '%' && share > 5 && fitsShare(one, share)
}

const standInOne = ({ texts }: Grounds, a: KnownQuantity, b: KnownQuantity): boolean =>
  texts.some(({ quantities }) => quantities.includes(a) && quantities.includes(b))

/** One unit, or a bare number set beside a measured one in brackets: "41 days (branch: 55)". */
function isComparable(a: KnownQuantity, b: KnownQuantity): boolean {
  if (a.unit === b.unit) return true
  const bare = b.noun === null || meant.test(b.noun)
  return a.unit !== null && b.unit === null && bare && !/^(?:x|ordinal|%)$/u.test(a.unit)
}

/** What stands behind a number that left out its unit: "9 days instead of the 14 planned". */
const meant =
  /^(?:planned|expected|allowed|budgeted|scheduled|agreed|needed|quoted|forecast|before|after|afterwards|now|then|later|today)$/u

/** "4 museums, 11 private owners": side by side in one list. */
function areListed({ texts }: Pick<Grounds, 'texts'>, a: KnownQuantity, b: KnownQuantity): boolean {
  return texts.some(
    ({ text, quantities }) =>
      quantities.includes(a) &&
      quantities.includes(b) &&
      /^\s*(?:\p{L}+\s*){0,3}(?:,|\band|&|\+|\bplus)\s*$/u.test(text.slice(a.end, b.start)),
  )
}

const partAfter =
  /^\s*(?:\p{L}+\s+){0,2}(?:of (?:them|these|those|whom|which)|as (?:the )?first|with|where|in which)\b/iu
const partBefore =
  /\b(?:of (?:them|these|those|whom|which)|including|incl\.?|among them|one of|each)\s*(?:the |only )?$/iu

/** "two articles, one of them …", "one of three", "5 of 12": a part is not added to its whole. */
function isPartOf({ texts }: Grounds, a: KnownQuantity, b: KnownQuantity): boolean {
  return texts.some(({ text, quantities }) => {
    if (!quantities.includes(a) || !quantities.includes(b)) return false
    const [first, second] = a.start < b.start ? [a, b] : [b, a]
    return (
      /^\s*(?:\p{L}+\s+){0,2}(?:of|out of|in)\s+(?:the |our |its |an? (?:team|crew|group|class) of )?(?:\p{L}+['’]s? )?$/iu.test(
        text.slice(first.end, second.start),
      ) ||
      partAfter.test(text.slice(second.end)) ||
      partBefore.test(text.slice(0, second.start)) ||
      (second.value === 1 && !areListed({ texts }, first, second))
    )
  })
}

/** "forty colleagues" of 9 colleagues and 31 customers; "eleven inspections" of four inspections and a team of seven: one of the two counts others. */
function areUnlike(
  { texts }: Grounds,
  noun: string,
  two: readonly [KnownQuantity, KnownQuantity],
  nouns: readonly string[],
): boolean {
  if (noun === '' || isPeople(noun) !== (noun === colleague) || !nouns.includes(noun)) return false
  return two.some((known, at) => {
    const own = nouns[at] ?? ''
    const isGroup = texts.some(({ text, quantities }) => quantities.includes(known) && sizesGroup(text, known.start))
    return (
      own !== noun && (isGroup ? !mayBePeople(noun) : own !== '' && !more.test(own) && !known.counts.includes(noun))
    )
  })
}

const colleague = wordStem('colleagues')
/** "five more" counts the same again. */
const more = /^(?:more|other|others|further|addit\p{L}*)$/u

/** The sum itself, or "up to" it where one of the two is "up to" as well; rounded where the claim says so. */
function isSumOf(one: Quantity, [a, b]: readonly [KnownQuantity, KnownQuantity], said: boolean): boolean {
  const sum = a.value + b.value
  const limits = [a, b].some(({ bound }) => bound === 'most')
  if (equal(sum, one.value)) return /^(?:exact|about)$/u.test(one.bound) || (one.bound === 'most' && limits)
  return (
    said &&
    /^(?:over|least|nearly|about)$/u.test(one.bound) &&
    fitsAmount(one, { least: sum, most: sum, unit: one.unit })
  )
}

/** "three and a half years" of two years in one item and eighteen months in another. */
function areStays({ texts }: Grounds, a: KnownQuantity, b: KnownQuantity): boolean {
  const of = (known: KnownQuantity) => texts.find(({ quantities }) => quantities.includes(known))
  return a.unit === 'month' && a.value >= 6 && b.value >= 6 && of(a) !== of(b)
}

/** "2 officers plus an apprentice". */
function isOneMore(one: Quantity, known: KnownQuantity, text: string): boolean {
  const isBefore = one.unit === null && known.unit === null && !known.label && known.value === one.value - 1
  const joined = /^(?:\s[\p{L}'’-]+){1,3},? (?:plus|and|\+|&) (?:an?|one|1) (?:[\p{L}-]+ )?(?<who>\p{L}+)/iu.exec(
    text.slice(known.end),
  )
  return isBefore && mayBePeople(wordStem(joined?.groups?.who ?? ''))
}

/** In one clause, or each the head of its own item. */
function standTogether({ texts }: Grounds, a: KnownQuantity, b: KnownQuantity): boolean {
  const of = (known: KnownQuantity) => texts.find(({ quantities }) => quantities.includes(known))
  const [first, second] = [of(a), of(b)]
  if (!first || first !== second) return true
  return !/[.;]/u.test(first.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))
}

/** What is counted again: "five more", "five more papers"; "one other nurse" beside two assistants is of another kind. */
const added =
  /^\s(?:more|others?|further|additional)\b(?! than)(?:\s(?!(?:in|on|at|of|with|as|who|and|for|to|from|by|since)\b)(?<noun>\p{L}+))?/iu

const times = /\b(?:summer|winter|spring|autumn|weekdays|weekends|(?:19|20)\d\d)\b/giu

/** "4 gangs in summer, 2 in winter": never both at once. */
function standApart({ texts }: Grounds, a: KnownQuantity, b: KnownQuantity): boolean {
  return texts.some(({ text, quantities }) => {
    if (!quantities.includes(a) || !quantities.includes(b)) return false
    const [first, second] = a.start < b.start ? [a, b] : [b, a]
    const [one, other] = [text.slice(first.end, second.start), text.slice(second.end, second.end + 24)].map((part) =>
      part.match(times)?.[0]?.toLowerCase(),
    )
    return one !== undefined && other !== undefined && one !== other && !/\d{4}/u.test(one)
  })
}

/** "9 hours, before that 26": what it was and what it became. */
const areChange = ({ texts }: Grounds, a: KnownQuantity, b: KnownQuantity): boolean =>
  texts.some(({ text, quantities }) =>
    changes(text, quantities).some(({ ends }) => ends.some((one) => one === a) && ends.some((one) => one === b)),
  )

/** "in 2023 we had 53" of "12 in 2014, 41 in 2023": the claim tells of one of the years. */
function isOfOneYear({ plain }: Claim, { texts }: Grounds, a: KnownQuantity, b: KnownQuantity): boolean {
  const yearOf = (known: KnownQuantity) =>
    texts
      .filter(({ quantities }) => quantities.includes(known))
      .map(({ text }) => /^[^.;,\d]{0,24}?\b(?:in )?\(?((?:19|20)\d\d)\b/u.exec(text.slice(known.end))?.[1])[0]
  const [first, second] = [yearOf(a), yearOf(b)]
  return !!first && !!second && first !== second && plain.includes(first) !== plain.includes(second)
}

/** "two papers, co-author of five more": the evidence adds them itself. */
function isAdded({ texts }: Grounds, a: KnownQuantity, b: KnownQuantity): boolean {
  return texts.some(({ text, quantities }) => {
    if (!quantities.includes(a) || !quantities.includes(b)) return false
    const [first, second] = a.start < b.start ? [a, b] : [b, a]
    const more = added.exec(text.slice(second.end))
    const noun = more?.groups?.noun
    return (
      (more !== null && (noun === undefined || first.counts.includes(wordStem(noun)))) ||
      /\b(?:another|a further|and a further|plus)\s*$/iu.test(text.slice(0, second.start))
    )
  })
}

const teamOf = /\b(?:team|crew|group|staff|gang|squad|brigade|department) of (?:about |some )?$/iu
/** "four of them", "the four of us", "four under me". */
const group = /^\s(?:of (?:them|us|whom|these)|(?:people )?under me)\b/iu

function fromSum(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  if (one.unit === 'ordinal') return null
  const noun = one.noun ? wordStem(one.noun) : ''
  const team = teamOf.test(claim.text.slice(0, one.start))
  const people = team || isPeople(noun)
  const said = sumWords.test(around(claim, one)) || overYears.test(claim.plain)
  const another = people
    ? grounds.texts.some(({ text, quantities }) => quantities.some((known) => isOneMore(one, known, text)))
    : false
  if (another) return `${one.value - 1} + 1`
  for (const [a, b] of pairs(grounds.quantities)) {
    if (a.unit !== one.unit || b.unit !== one.unit || isYear(a) || isYear(b)) continue
    if (!isSumOf(one, [a, b], said || areStays(grounds, a, b))) continue
    if (one.unit !== null && !said && (!areTelling(a, b) || areChange(grounds, a, b))) continue
    if ((!said && standApart(grounds, a, b)) || isOfOneYear(claim, grounds, a, b)) continue
    if (isPartOf(grounds, a, b) || (a.prep === 'from' && b.prep === 'to') || areEnds(grounds, a, b)) continue
    const nouns = [a.noun, b.noun].map((word) => (word ? wordStem(word) : ''))
    if (areUnlike(grounds, noun, [a, b], nouns)) continue
    if (noun !== '' && [a, b].every(({ near }) => near.slice(0, 6).includes(noun)) && a.start !== b.start)
      return `${a.value} + ${b.value}`
    if ((team || group.test(claim.text.slice(one.end))) && areListed(grounds, a, b)) return `${a.value} + ${b.value}`
    if (isAdded(grounds, a, b)) return `${a.value} + ${b.value}`
    if (people && [a, b].every(countsPeople)) return `${a.value} + ${b.value}`
    if (
      said ||
      (isTelling(one) &&
        (one.unit !== null ||
          areListed(grounds, a, b) ||
          (nouns.every((other) => other === noun || other === '' || noun === '') && standTogether(grounds, a, b)))) ||
      (noun !== '' &&
        nouns.includes(noun) &&
        nouns.every((other) => other === noun || other === '') &&
        standTogether(grounds, a, b))
    )
      return `${a.value} + ${b.value}`
  }
  return null
}

/** People are what it counts, or what it sizes. */
const countsPeople = ({ counts, near, prep }: KnownQuantity): boolean =>
  (prep === 'of' ? near : counts).some(mayBePeople)

/** "together £920,000" from "£120k, £300k and £500k": all numbers of one unit that stand in one list. */
function fromAll(one: Quantity, claim: Claim, { texts }: Grounds): string | null {
  if (!sumWords.test(claim.text) && !isTelling(one)) return null
  for (const { text, quantities } of texts) {
    const same = quantities.filter(({ unit, label }) => unit === one.unit && !label)
    if (same.length < 3 || same.some(isYear)) continue
    const listed = same
      .slice(1)
      .every((next, at) => /^[^.:]{0,24}(?:,|;|\band|&|\+)[^.:]{0,24}$/u.test(text.slice(same[at]?.end, next.start)))
    const all = same.reduce((sum, { value }) => sum + value, 0)
    if (listed && fitsAmount(one, { least: all, most: all, unit: one.unit }))
      return same.map(({ face }) => face).join(' + ')
  }
  return null
}
