import type { Quantity } from '../text/quantity.ts'
import { changes } from './changes.ts'
import type { Claim } from './claim.ts'
import { namedDates } from './dates.ts'
import { entryMonths } from './entry-months.ts'
import type { Grounds, KnownQuantity } from './grounds.ts'
import { statedSpans } from './stated-spans.ts'
import { wordStem } from './word-stem.ts'

const byWords =
  /\b(?:by|less|fewer|more|shorter|longer|lower|higher|faster|quicker|under|over|above|below|difference|gap|reduction|increase|drop|rise|fall|saving|cut|gain|points?|earlier|later|better|down|up|short|off|every|only|except|remaining|apart from|all but)\b/iu
const served =
  /\b(?:experience|worked|working|work|years as|years (?:at|with|in)|months (?:at|with|in)|spent|been|career|served|employed|over the (?:past|last)|for (?:the )?(?:past|last)|volunteered|held|studied|studying)\b/iu
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
  const byDates =
    fromDates(one, claim, grounds) ??
    fromStatedDates(one, grounds) ??
    fromFactor(one, grounds) ??
    fromShare(one, grounds)
  if (byDates || (one.bound !== 'exact' && one.bound !== 'about')) return byDates
  return (
    fromDifference(one, claim, grounds) ??
    fromSum(one, claim, grounds) ??
    fromRest(one, claim, grounds) ??
    fromOthers(one, claim, grounds) ??
    fromList(one, grounds)
  )
}

function around(claim: Claim, { start, end }: Quantity): string {
  return `${claim.text.slice(Math.max(0, start - 30), start)} ${claim.text.slice(start, end + 30)}`
}

/** Years (or months) in the roles of the cited items, counted by month; for words of experience or of having worked. */
function fromDates(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  if (
    one.unit !== 'month' ||
    !served.test(around(claim, one)) ||
    grounds.quantities.some(({ unit }) => unit === 'month')
  )
    return null
  if (!grounds.entries.every(({ kind }) => /^(?:work|volunteer|project|education)$/u.test(kind))) return null
  const spans = entryMonths(grounds.entries, claim.today)
  if (!spans) return null
  const { least, most } = spans
  const fits =
    one.bound === 'over' || one.bound === 'least'
      ? most >= one.value && most < one.value + 18
      : one.bound === 'exact'
        ? most >= one.value - 1 && least < one.value + (one.value % 12 === 0 ? 12 : 1)
        : Math.abs((least + most) / 2 - one.value) <= 9
  return fits ? `the dates of the entry come to ${Math.floor(most / 12)} years and ${most % 12} months` : null
}

/** "for eighteen months" and "two years later" from two dates the evidence names. */
function fromStatedDates(one: Quantity, grounds: Grounds): string | null {
  if (one.unit !== 'month') return null
  const above = one.bound === 'over' || one.bound === 'least'
  const whole = one.value % 12 === 0 ? 11 : 0
  const fits = statedSpans(namedDates(grounds.text)).some(({ least, most }) =>
    above
      ? most > one.value && most < one.value + 18
      : one.bound !== 'most' && one.bound !== 'under' && most >= one.value && least <= one.value + whole,
  )
  return fits ? 'the dates in the evidence' : null
}

/** "one of three testers" from "with two other testers". */
function fromOthers(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  if (
    one.unit !== null ||
    !/\b(?:one of|team of|group of|crew of|us|between)\s*(?:the )?$/iu.test(claim.text.slice(0, one.start))
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

function fromDifference(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  if (!byWords.test(around(claim, one))) return null
  for (const [a, b] of pairs(grounds.quantities)) {
    if (a.unit !== b.unit || a.vague || b.vague || isYear(a) || isYear(b)) continue
    const units = one.unit === a.unit || one.unit === null
    const big = Math.max(a.value, b.value)
    const gap = big - Math.min(a.value, b.value)
    if (gap <= 0) continue
    if (units && equal(gap, one.value)) return `${big} − ${big - gap}`
    if (one.unit === '%' && a.unit !== '%' && Math.abs((gap / a.value) * 100 - one.value) < 0.6 && gap / a.value > 0.05)
      return `(${b.value} − ${a.value}) / ${a.value}`
  }
  return null
}

/** "cut by more than two thirds" and "more than halved" from "from 31 to 9": the share by which a number changed. */
function fromShare(one: Quantity, grounds: Grounds): string | null {
  if (one.unit !== '%') return null
  const above = one.bound === 'over' || one.bound === 'least'
  for (const { from, to } of grounds.texts.flatMap((text) => changes(text.text, text.quantities))) {
    const share = from > 0 ? (Math.abs(to - from) / from) * 100 : 0
    const fits = above
      ? share >= one.value && share < one.value + 12
      : one.bound === 'nearly' || one.bound === 'about'
        ? Math.abs(share - one.value) <= 4
        : one.bound === 'exact' && Math.abs(share - one.value) < 0.6
    if (fits && share > 5) return `(${to} − ${from}) / ${from}`
  }
  return null
}

/** "more than doubled" from "grew from 3,100 to 7,800". */
function fromFactor(one: Quantity, grounds: Grounds): string | null {
  if (one.unit !== 'x') return null
  for (const [a, b] of pairs(grounds.quantities)) {
    if (
      a.unit !== b.unit ||
      a.value <= 0 ||
      b.value <= 0 ||
      isYear(a) ||
      isYear(b) ||
      !/^(?:\s*(?:to|-|–|→|up to|down to)\s*)$/u.test(grounds.text.slice(a.end, b.start))
    )
      continue
    const factor = Math.max(a.value, b.value) / Math.min(a.value, b.value)
    const above = one.bound === 'over' || one.bound === 'least'
    if (
      above
        ? factor >= one.value && factor < one.value + 1
        : Math.abs(factor - one.value) <= (one.bound === 'exact' ? 0.1 : 0.3)
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
    if (people && nouns.every((other) => peopleEnding.test(other))) return `${a.value} + ${b.value}`
    if (said || (noun !== '' && nouns.includes(noun) && nouns.every((other) => other === noun || other === '')))
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
  const lists = grounds.text.match(/[^.;:()\n]+/gu) ?? []
  const fits = lists.some(
    (list) => list.split(/,\s*(?:and\s+)?|\s+and\s+/u).filter((part) => part.trim() !== '').length === one.value,
  )
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
