import type { Finding } from '../../../domain/finding.ts'
import type { Range } from '../../../text/range.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds, GroundsItem } from '../../grounds.ts'
import { isNeutral } from '../../wording/is-neutral.ts'

/** What makes one thing the cause, the amount or the doing of another. */
const bond =
  /\b(?:by (?!training\b|calling\b)\p{L}+ing|that|which|because|since I|thanks to|so that|thus|thereby|leading to|led to|resulting in|as a result|due to|through|(?<!\b(?:I|and|we|have|has) )(?:raised|brought|cost))\b/giu
const why = 'The evidence says these of different things: nothing ties them together there.'

/**
 * Two parts of a sentence that its words tie together ("appeals that raised £86,000") and that stand in different cited items, neither
 * of which has both: an underline, for the tie may be true.
 */
export function checkMoved(claim: Claim, { items }: Grounds): Finding[] {
  if (items.length < 2) return []
  return [...claim.plain.matchAll(bond)]
    .filter(({ index, 0: said }) => {
      const before = tellingIn(claim, { start: clauseStart(claim.plain, index), end: index })
      const after = tellingIn(claim, { start: index, end: clauseEnd(claim.plain, index + said.length) })
      return before.length > 0 && after.length > 0 && areApart(items, before, after)
    })
    .slice(0, 1)
    .map(({ index, 0: said }) =>
      finding(claim, { start: index, end: index + said.length }, { kind: 'mixed', level: 'underline', why }),
    )
}

const stop = /[;:.]|, (?:and|but|then)\b/gu

function clauseStart(plain: string, at: number): number {
  return [...plain.slice(0, at).matchAll(stop)].reduce((_, match) => match.index + match[0].length, 0)
}

function clauseEnd(plain: string, from: number): number {
  const next = /[;:.](?:\s|$)|,? (?:and|but|then)\b/u.exec(plain.slice(from))
  return next ? from + next.index : plain.length
}

/** The telling stems of a stretch, its numbers among them. */
function tellingIn(claim: Claim, { start, end }: Range): readonly string[] {
  const inside = (one: Range) => one.start >= start && one.end <= end
  const numbers = claim.quantities.filter((one) => inside(one) && one.value >= 2).map(key)
  const words = claim.words.filter((word) => inside(word) && !isNeutral(word) && word.word.length > 2)
  return [...words.map(({ stem }) => stem), ...numbers]
}

const key = ({ value, unit }: { value: number; unit: string | null }): string => `${value} ${unit ?? ''}`

function has(item: GroundsItem, stem: string): boolean {
  return item.own.has(stem) || item.quantities.some((one) => key(one) === stem)
}

/** What the items have of one part and of the other, they have apart; each part is theirs by at least one word alone. */
function areApart(items: readonly GroundsItem[], before: readonly string[], after: readonly string[]): boolean {
  const holders = (part: readonly string[]) => {
    const known = part.filter((stem) => items.some((item) => has(item, stem)))
    return known.length === 0 ? [] : items.filter((item) => known.every((stem) => has(item, stem)))
  }
  const [first, second] = [holders(before), holders(after)]
  return first.length > 0 && second.length > 0 && !first.some((item) => second.includes(item))
}
