import type { Quantity } from '../../text/quantity.ts'
import { fitsAmount } from '../amounts/fits-amount.ts'
import { isSame } from '../amounts/is-same.ts'
import type { Claim } from '../claim.ts'
import type { Grounds, KnownQuantity } from '../grounds.ts'
import { wordStem } from '../wording/word-stem.ts'
import { isYear } from './number-pairs.ts'

/** A claim that says it works a number out: "that is 16 days", "which makes £3,600", "so 28 each", "or 9.5 per cent". */
const announced =
  /(?:\b(?:that(?:'s| is| was| makes| made| means| comes| came| works| worked| adds| gives| gave)|this (?:is|was|makes|made|means|comes|came|works|worked|adds|gives|gave)|which (?:is|was|makes|made|means|meant|comes|came|works|worked|adds|gives|gave)|it (?:comes|came|works|worked|adds|added) (?:out|to|up)|(?:coming|working|adding) (?:out|to|up)|making|i\.e\.|in other words|so|hence|altogether|in all|in total|a total of|on average|an average of|averag\p{L}+|equal to|equivalent to|(?:comes?|came|amount(?:s|ed|ing)?|rose|ran) to|total(?:led|ling|s)?)\b|[,;–—(]\s?or\b|=)[^.;:]{0,24}$/iu
/** "£3,600 in all". */
const summed = /^\s(?:\p{L}+\s)?(?:in all|in total|altogether|all told|all together)\b/iu
/** "28 pupils to each teacher", "£1,850 an episode", "a good 250 a month". */
const shared =
  /^\s?(?:[\p{L}-]+\s){0,2}?(?:per|each|apiece|to (?:a|each|every)|for (?:each|every)|an?|\/)(?:\s(?<what>\p{L}+)|$|[.,;])/iu
/** As much as a number rounded to its last figure is off. */
const rounding = 0.5
const smallest = 20

/**
 * A number the claim says that it works out from others: the sum, difference, product, quotient or share of any two that the evidence
 * states. What the evidence has another number for is no result.
 */
export function fromAnnounced(one: Quantity, claim: Claim, { texts }: Grounds): string | null {
  if (one.unit === 'ordinal' || one.vague || one.value < 2) return null
  const said = announced.test(claim.plain.slice(0, one.start)) || summed.test(claim.plain.slice(one.end))
  const each = shared.exec(claim.plain.slice(one.end))
  if (!said && !each) return null
  for (const { quantities } of texts) {
    const known = quantities.filter(
      (other) => !other.label && !isYear(other) && other.value > 0 && !isSame(claim, one, other),
    )
    for (const [at, a] of known.entries())
      for (const b of known.slice(at + 1)) {
        if (!said && !isSharedOut(one, each?.groups?.what ?? '', known, [a, b])) continue
        const sum = results(a, b, said).find((result) => isResult(one, result))
        if (sum) return sum.how
      }
  }
  return null
}

const rounds = /^(?:years?|quarter|terms?|month|fortnight|week|day|season|winter|summer|spring|autumn|night|evening)$/u

/**
 * So much "each month" is a quotient by months, whatever else there were two of; and no count is one where the evidence has another number
 * of the same things.
 */
function isSharedOut(
  { noun }: Quantity,
  what: string,
  known: readonly KnownQuantity[],
  two: readonly KnownQuantity[],
): boolean {
  const stem = wordStem(noun ?? '')
  const most = Math.max(...two.map(({ value }) => value))
  if (stem !== '' && known.some((other) => other.counts[0] === stem && !(two.includes(other) && other.value === most)))
    return false
  if (!rounds.test(what)) return true
  return two.some(({ unit, counts }) => unit === 'month' || counts.slice(0, 2).includes(wordStem(what)))
}

interface Result {
  readonly value: number
  readonly unit: string | null
  readonly how: string
}

function results(a: KnownQuantity, b: KnownQuantity, said: boolean): Result[] {
  const [more, less] = a.value >= b.value ? [a, b] : [b, a]
  const parts = [quotient(a, b), quotient(b, a)]
  if (!said) return parts
  const [part, whole] = [Math.min(a.face, b.face), Math.max(a.face, b.face)]
  const share = { value: (part / whole) * 100, unit: '%', how: `${part} / ${whole}` }
  const together =
    a.unit === b.unit && a.unit !== '%'
      ? [
          { value: a.value + b.value, unit: a.unit, how: `${a.face} + ${b.face}` },
          { value: more.value - less.value, unit: a.unit, how: `${more.face} − ${less.face}` },
        ]
      : []
  return [...parts, ...(isSize(a) === isSize(b) ? [share] : []), ...together, ...product(a, b)]
}

const isSize = ({ unit }: Quantity): boolean => unit !== null && unit !== '%'

/** So much for each of so many: in the unit of what is shared out. */
function quotient(all: KnownQuantity, { face, value, unit }: KnownQuantity): Result {
  return { value: all.value / (unit === null ? value : face), unit: all.unit, how: `${all.face} / ${face}` }
}

/** So many times so much. */
function product(a: KnownQuantity, b: KnownQuantity): Result[] {
  if (a.unit !== null && b.unit !== null && a.unit !== 'x' && b.unit !== 'x') return []
  const [many, much] = a.unit === null || a.unit === 'x' ? [a, b] : [b, a]
  if (much.unit === '%')
    return [{ value: (many.value * much.value) / 100, unit: many.unit, how: `${much.face} % of ${many.face}` }]
  return [
    { value: many.value * much.value, unit: much.unit === 'x' ? null : much.unit, how: `${many.face} × ${much.face}` },
  ]
}

function isResult(one: Quantity, { value, unit }: Result): boolean {
  if (!(value > 1) || !Number.isFinite(value)) return false
  if (fitsAmount(one, { least: value, most: value, unit })) return true
  const isRounded =
    /^(?:exact|about)$/u.test(one.bound) && one.unit === unit && Number.isInteger(one.face) && one.face >= smallest
  return isRounded && Math.abs(one.value - value) < rounding * (one.value / one.face)
}
