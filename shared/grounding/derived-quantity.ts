import type { Quantity } from '../text/quantity.ts'
import { changes } from './changes.ts'
import type { Claim } from './claim.ts'
import { fitsAmount } from './fits-amount.ts'
import type { Grounds, KnownQuantity } from './grounds.ts'
import { isPlainFraction } from './roundness.ts'
import { timeFrom } from './time-from.ts'
import { wordStem } from './word-stem.ts'
import { demonyms } from './words/demonyms.ts'

const byWords =
  /\b(?:by|less|fewer|more|shorter|longer|lower|higher|faster|quicker|sooner|passed|succeeded|failed|left|of them|the rest|others?|before|ago|under|over|above|below|difference|gap|reduction|increase|drop|rise|fall|saving|cut|gain|points?|punkte?n?|prozentpunkte?n?|puntos?|um|weniger|mehr|moins|menos|antes|früher|earlier|later|better|down|up|short|off|every|only|except|remaining|apart from|all but)\b/iu
const sumWords = /\b(?:in total|total|altogether|in all|combined|together|overall|all told|between them|both|sum)\b/iu
const peopleNouns = new Set(
  'staff people colleagues members persons employees team nurses students pupils children workers person strong'
    .split(' ')
    .map(wordStem),
)
/** Stems of nouns that are people: nurses, assistants, engineers, pupils. */
const peopleEnding =
  /(?:er|or|ist|ant|ent|ian|ee|nurs|staff|peopl|member|pupil|child|colleagu|apprentic|intern|men|women|chef|engin|develop|manag|teacher|volunt)$/u
const listNouns = new Set(
  'languages tools technologies systems areas fields subjects topics sites schools countries cities towns companies clients employers institutions organisations projects modules courses placements sections frameworks databases packages programs departments wards teams kinds types sorts ways things steps tasks duties instruments platforms skills roles jobs products services disciplines methods'
    .split(' ')
    .map(wordStem),
)

/**
 * How a number that the evidence does not state follows from numbers or dates it does ("80 − 70", "Sep 2016 to Dec 2019"), as a
 * sum for people, or `null`.
 */
export function derivedFrom(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  const found =
    timeFrom(one, claim, grounds) ??
    fromFactor(one, grounds) ??
    fromShare(one, claim, grounds) ??
    fromRange(one, grounds) ??
    fromRate(one, claim, grounds) ??
    fromAverage(one, claim, grounds) ??
    fromProduct(one, grounds) ??
    fromOwnList(one, claim) ??
    fromRatio(one, grounds) ??
    fromOccasions(one, claim, grounds) ??
    fromComplement(one, claim, grounds) ??
    fromDifference(one, claim, grounds)
  if (found || (one.bound !== 'exact' && one.bound !== 'about')) return found
  return (
    fromSum(one, claim, grounds) ??
    fromRest(one, claim, grounds) ??
    fromOthers(one, claim, grounds) ??
    fromList(one, grounds)
  )
}

const rounds: Readonly<Record<string, number>> = {
  year: 365,
  annually: 365,
  yearly: 365,
  annual: 365,
  month: 30.4,
  monthly: 30.4,
  week: 7,
  weekly: 7,
  day: 1,
  daily: 1,
}
const perRound =
  /^[^.;,\d]{0,32}?\b(?:(?:an?|per|each|every|the|in an?) (?:[a-z]+ )?(year|month|week|day)|(annually|yearly|monthly|weekly|daily))\b/iu

/** "about 200 a year" from "15 to 20 a month". */
function fromRate(one: Quantity, claim: Claim, { texts }: Grounds): string | null {
  const said = roundAfter(claim.text, one)
  if (said === null || one.bound === 'exact') return null
  const fits = texts.some(({ text, quantities }) =>
    quantities.some((known) => {
      const given = roundAfter(text, known)
      const value = given === null ? 0 : (known.value / given) * said
      return given !== said && known.unit === one.unit && fitsAmount(one, { least: value, most: value, unit: one.unit })
    }),
  )
  return fits ? 'the same rate over another time' : null
}

/** "some 700 each winter" from "1,450 over two winters", where the claim says that it is so much each time. */
function fromAverage(one: Quantity, { plain }: Claim, { texts }: Grounds): string | null {
  if (
    !/\b(?:on average|averag\p{L}+|each|every|per|apiece|a (?:year|month|week|day|night|season|term|winter|summer))\b/iu.test(
      plain,
    )
  )
    return null
  for (const { quantities } of texts)
    for (const [a, b] of pairs(quantities)) {
      const [all, parts] = a.value > b.value ? [a, b] : [b, a]
      const count = parts.unit === null ? parts.value : parts.face
      if (all.unit !== one.unit || count < 2 || count > 400 || isYear(all) || isYear(parts) || parts.unit === '%')
        continue
      const each = all.value / count
      if (fitsAmount(one, { least: each, most: each, unit: one.unit })) return `${all.value} / ${count}`
    }
  return null
}

/** "eight years" from "2 terms of 4 years". */
function fromProduct(one: Quantity, { texts }: Grounds): string | null {
  for (const { text, quantities } of texts)
    for (const [at, a] of quantities.entries()) {
      const b = quantities[at + 1]
      if (!b || b.unit !== one.unit || a.unit !== null || a.value < 2 || isYear(a) || isYear(b)) continue
      const joint = text.slice(a.end, b.start)
      const each = /^\s*(?:each|apiece|every)\b/u.test(text.slice(b.end).replace(/^\s*\p{L}+/u, ''))
      if (!/^\s*(?:\p{L}+\s+){0,2}(?:of|x|×|à)\s+$/u.test(joint) && !each) continue
      const value = a.value * b.value
      if (fitsAmount(one, { least: value, most: value, unit: one.unit })) return `${a.value} × ${b.face}`
    }
  return null
}

function roundAfter(text: string, { start, end }: Quantity): number | null {
  const before = /\b(?:each|every|per) (year|month|week|day)\b[^.;,\d]{0,24}$/iu.exec(text.slice(0, start))?.[1]
  if (before) return rounds[before.toLowerCase()] ?? null
  const match = perRound.exec(text.slice(end))
  return rounds[(match?.[1] ?? match?.[2] ?? '').toLowerCase()] ?? null
}

/** "two things: a calendar and boxes": the claim itself lists as many. */
function fromOwnList(one: Quantity, { text }: Claim): string | null {
  if (one.unit !== null || one.bound !== 'exact' || one.value > 6) return null
  const list =
    /^[^.;:]{0,40}(?::| [–—] |, namely |, such as )\s*(?<list>[^.;]+)/u.exec(text.slice(one.end))?.groups?.list ?? ''
  return list.split(/,\s*(?:and\s+)?|\s+and\s+/u).filter((part) => part.trim() !== '').length === one.value
    ? `a list of ${one.value}`
    : null
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

/** "about 15 per cent" from 9,000 of 60,000; "nearly a third" from "17 tests, five of them with …". */
function fromRatio(one: Quantity, { texts }: Grounds): string | null {
  if (one.unit !== '%') return null
  for (const { text, quantities } of texts)
    for (const [a, b] of pairs(quantities)) {
      const [part, whole] = a.value < b.value ? [a, b] : [b, a]
      if (a.unit !== b.unit || a.unit === 'ordinal' || part.value <= 0 || isYear(a) || isYear(b)) continue
      if (!isShareOf(text, a, b)) continue
      const share = (part.value / whole.value) * 100
      const off = isPlainFraction(one) || Number.isInteger(one.face) ? 2.5 : 0.6
      if (Math.abs(share - one.value) <= off || fitsAmount(one, { least: share, most: share, unit: '%' }))
        return `${part.value} of ${whole.value}`
    }
  return null
}

/** "34 of 50", and in one sentence "50 dogs, 34 of them", "22 entries, all passed, nine with distinction". */
function isShareOf(text: string, a: Quantity, b: Quantity): boolean {
  const between = text.slice(a.end, b.start)
  if (/^\s*(?:\p{L}+\s+){0,2}(?:of|out of|from|in|von|sur|de)\s+(?:the |its |our |a |every )?$/iu.test(between))
    return true
  return (
    a.value > b.value &&
    !/[.;:\n]|\b(?:and|to|from)\b/u.test(between) &&
    /^\s*(?:\p{L}+ )?(?:of (?:them|whom|which|these|those)|with|in|as|[\p{L}]+ed)\b/u.test(text.slice(b.end))
  )
}

const months = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu

/** "eleven times" from 11 cases, "twice" from "2018 and 2022". */
function fromOccasions(one: Quantity, claim: Claim, { texts }: Grounds): string | null {
  const said = claim.text.slice(one.start, one.end + 16)
  if (
    one.bound !== 'exact' ||
    !/\b(?:times|twice|thrice|occasions|months)\b(?! (?:as|more|less|faster|higher|the|larger|bigger|longer))/iu.test(
      said,
    )
  )
    return null
  const times = one.unit === 'x' || one.unit === null ? one.value : one.unit === 'month' ? one.face : 0
  if (times < 2) return null
  const counted = texts.some(({ quantities }) =>
    quantities.some(
      ({ unit, value, bound }) => one.unit !== 'month' && unit === null && bound === 'exact' && value === times,
    ),
  )
  const years = texts.some(
    ({ text }) =>
      /\b(?:19|20)\d{2}\s*(?:,|and|&|\/)\s*(?:19|20)\d{2}\b/u.test(text) &&
      new Set(text.match(/\b(?:19|20)\d{2}\b/gu) ?? []).size === times,
  )
  const named = texts.some(({ text }) => new Set(text.match(months) ?? []).size === times)
  return counted || years || named ? 'the occasions in the evidence' : null
}

const lacking =
  /\b(?:errors?|mistakes?|faults?|fail\p{L}*|miss\p{L}*|wrong|without|rest|remain\p{L}*|loss(?:es)?|waste\p{L}*|absen\p{L}*|vacan\p{L}*|left|reject\p{L}*|late|incorrect|empty|down ?time|did not|were not)\b/iu

/** "errors fell to 0.6 %" from "accuracy 99.4 %". */
function fromComplement(one: Quantity, { plain }: Claim, { quantities, text }: Grounds): string | null {
  if (one.unit !== '%' || !lacking.test(plain) || lacking.test(text)) return null
  return quantities.some(({ unit, value }) => unit === '%' && equal(100 - value, one.value))
    ? `100 % − ${100 - one.value} %`
    : null
}

function around(claim: Claim, { start, end }: Quantity): string {
  return `${claim.text.slice(Math.max(0, start - 30), start)} ${claim.text.slice(start, end + 30)}`
}

/** "one of three testers" from "with two other testers"; "three colleagues" from "crew of four". */
function fromOthers(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  const beside = /^\s*(?:other|others|colleagues?|more|further|fellow|team ?mates|of (?:my|our) colleagues)\b/iu
  const group = /\b(?:teams?|groups?|crews?|panel|committee|squad|shift|one)(?: of|:)?\s*(?:about )?$/iu
  if (one.unit === null && beside.test(claim.text.slice(one.end)))
    for (const { text, quantities } of grounds.texts)
      for (const { value, unit, start } of quantities)
        if (unit === null && value === one.value + 1 && group.test(text.slice(0, start))) return `${value} with you`
  if (
    one.unit !== null ||
    !(
      /\b(?:one of|team of|group of|crew of|us|between)\s*(?:the )?$/iu.test(claim.text.slice(0, one.start)) ||
      /^ of us\b/iu.test(claim.text.slice(one.end))
    )
  )
    return null
  return grounds.quantities.some(
    ({ value, unit, start, end }) =>
      unit === null &&
      value === one.value - 1 &&
      /\b(?:other|others|colleagues?|more)\b/iu.test(grounds.text.slice(start, end + 24)),
  )
    ? `${one.value - 1} others and you`
    : null
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
  const cue = byWords.test(around(claim, one))
  if (isEndPoint(one, claim) || !(cue || isTelling(one))) return null
  for (const [a, b] of pairs(grounds.quantities)) {
    if (a.unit !== b.unit || a.vague || b.vague || isYear(a) || isYear(b)) continue
    if (!cue && !areTelling(a, b)) continue
    const big = Math.max(a.value, b.value)
    const gap = big - Math.min(a.value, b.value)
    if (gap <= 0) continue
    const [unit, least] = one.unit === null ? [null, Math.abs(a.face - b.face)] : [a.unit, gap]
    if (fitsAmount(one, { least, most: least, unit })) return `${big} − ${big - gap}`
    const share = (gap / a.value) * 100
    if (one.unit === '%' && a.unit !== '%' && share > 5 && fitsShare(one, share))
      return `(${b.value} − ${a.value}) / ${a.value}`
  }
  return null
}

/** "fell to 23 %": where it ended, no change. */
function isEndPoint({ start }: Quantity, claim: Claim): boolean {
  return /\b(?:to|auf|à|al?|zu)\s+$/iu.test(claim.text.slice(Math.max(0, start - 6), start))
}

/** Shares are said in whole numbers. */
function fitsShare(one: Quantity, share: number): boolean {
  return (
    Math.abs(share - one.value) < 0.6 ||
    (one.bound !== 'exact' && fitsAmount(one, { least: share, most: share, unit: '%' }))
  )
}

/** "cut by more than two thirds" and "more than halved" from "from 31 to 9": the share by which a number changed. */
function fromShare(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  if (one.unit !== '%' || isEndPoint(one, claim)) return null
  for (const { from, to } of grounds.texts.flatMap((text) => changes(text.text, text.quantities))) {
    const share = from > 0 ? (Math.abs(to - from) / from) * 100 : 0
    if (share > 5 && fitsShare(one, share)) return `(${to} − ${from}) / ${from}`
  }
  return null
}

/** "more than doubled" from "grew from 3,100 to 7,800". */
function fromFactor(one: Quantity, grounds: Grounds): string | null {
  if (one.unit !== 'x') return null
  for (const [a, b] of pairs(grounds.quantities)) {
    if (a.unit !== b.unit || a.value <= 0 || b.value <= 0 || isYear(a) || isYear(b) || a.unit === 'ordinal') continue
    const factor = Math.max(a.value, b.value) / Math.min(a.value, b.value)
    if (
      one.bound === 'exact'
        ? Math.abs(factor - one.value) <= 0.1
        : fitsAmount(one, { least: factor, most: factor, unit: 'x' })
    )
      return `${b.value} / ${a.value}`
  }
  return null
}

function fromSum(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  if (one.unit === 'ordinal') return null
  const noun = one.noun ? wordStem(one.noun) : ''
  const people = peopleNouns.has(noun)
  const said = sumWords.test(around(claim, one))
  for (const [a, b] of pairs(grounds.quantities)) {
    if (a.unit !== one.unit || b.unit !== one.unit || isYear(a) || isYear(b) || !equal(a.value + b.value, one.value))
      continue
    const nouns = [a.noun, b.noun].map((word) => (word ? wordStem(word) : ''))
    if (noun !== '' && [a, b].every(({ near }) => near.slice(0, 6).includes(noun)) && a.start !== b.start)
      return `${a.value} + ${b.value}`
    if (people && [a, b].every(({ near }) => near.some((other) => peopleEnding.test(other))))
      return `${a.value} + ${b.value}`
    if (
      said ||
      (isTelling(one) &&
        (one.unit !== null || nouns.every((other) => other === noun || other === '' || noun === ''))) ||
      (noun !== '' && nouns.includes(noun) && nouns.every((other) => other === noun || other === ''))
    )
      return `${a.value} + ${b.value}`
  }
  return null
}

/** "in three quarters of the time" from "fell by a quarter". */
function fromRest(one: Quantity, claim: Claim, grounds: Grounds): string | null {
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

/** "in four languages" from a list of four. */
function fromList(one: Quantity, grounds: Grounds): string | null {
  if (one.unit !== null || one.bound !== 'exact' || one.noun === null || !listNouns.has(wordStem(one.noun))) return null
  const noun = wordStem(one.noun)
  const parts = (list: string) =>
    list.split(/,\s*(?:and\s+)?|\s+and\s+|\s+&\s+/u).filter((part) => part.trim() !== '').length
  const lists = (grounds.text.match(/[^.;:()\n]+/gu) ?? []).flatMap((list) => [
    list,
    ...[...list.matchAll(/\b(?:in|of|on|for|with|from|at|across|including|namely)\s+/gu)].map(({ index, 0: said }) =>
      list.slice(index + said.length),
    ),
  ])
  const languages = noun === wordStem('languages') ? grounds.words.filter(({ word }) => demonyms.has(word)).length : 0
  const fits = languages === one.value || lists.some((list) => parts(list) === one.value)
  return fits && one.value > 1 ? `a list of ${one.value}` : null
}

function pairs(all: readonly KnownQuantity[]): [KnownQuantity, KnownQuantity][] {
  const few = all.slice(0, 12)
  return few.flatMap((a, at) => few.slice(at + 1).map((b): [KnownQuantity, KnownQuantity] => [a, b]))
}

function isYear({ unit, value }: Quantity): boolean {
  return unit === null && Number.isInteger(value) && value >= 1900 && value <= 2100
}

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, a)
}
