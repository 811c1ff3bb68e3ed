import type { Finding } from '../../../domain/finding.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { type Change, changes } from '../../amounts/changes.ts'
import { type Claim, finding } from '../../claim.ts'
import { type Grounds, type KnownQuantity, wordBefore } from '../../grounds.ts'

const why = 'The evidence gives other ends to this change.'

/** The ends of a change as pairs: "from 19 to 2" where the evidence went from 19 to 11 and has its 2 elsewhere. */
export function checkChangeEnds(claim: Claim, grounds: Grounds): Finding[] {
  const known = grounds.texts.flatMap(({ text, quantities }) => changes(text, quantities))
  if (known.length === 0) return []
  const said = changes(claim.plain, claim.quantities)
  const paired = new Set(said.flatMap(({ ends }) => ends))
  return [
    ...said.flatMap((one) => wrongEnds(one, known, grounds)),
    ...claim.quantities.filter((one) => !paired.has(one) && isStrayEnd(claim, one, known, grounds)),
  ].map((one) => finding(claim, one, { kind: 'number', why }))
}

/** The end that differs from the change it shares its other end with; none where one change has both. */
function wrongEnds({ ends: [from, to] }: Change, known: readonly Change[], grounds: Grounds): Quantity[] {
  if (from.bound !== 'exact' || to.bound !== 'exact') return []
  const has = (one: Quantity, at: 0 | 1) => known.filter(({ ends }) => alike(one, ends[at]))
  const [begun, ended] = [has(from, 0), has(to, 1)]
  if (begun.some((one) => ended.includes(one))) return []
  if (known.some(({ ends: [first, last] }) => alike(from, last) && alike(to, first) && !alike(from, to)))
    return begun.length + ended.length === 0 ? [from] : []
  if (begun.length > 0) return continues(to, begun, grounds) ? [] : [to]
  return ended.length > 0 && !begins(from, ended, grounds) ? [from] : []
}

function alike(one: Quantity, other: Quantity): boolean {
  return near(one.value, other.value) || near(one.face, other.face)
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b)) && Math.sign(a) === Math.sign(b) && !isCount(a, b)
}

/** Small whole numbers are told exactly. */
function isCount(a: number, b: number): boolean {
  return a !== b && Number.isInteger(a) && Number.isInteger(b) && Math.max(a, b) < 100
}

const onward = /^[^.;\d]{0,40}(?:\b(?:to|then|later|now|until|and)|→|->|–|-)\s*(?:just |only |about )?$/iu

/** "from 40 to 22, then 9": the change went on to this number. */
function continues(to: Quantity, begun: readonly Change[], { texts }: Grounds): boolean {
  return texts.some(({ text, quantities }) =>
    quantities.some(
      (last) =>
        alike(to, last) &&
        begun.some(({ ends }) => contains(quantities, ends[1]) && onward.test(text.slice(ends[1].end, last.start))),
    ),
  )
}

/** "40, from 22 to 9": the change began before the first number paired. */
function begins(from: Quantity, ended: readonly Change[], { texts }: Grounds): boolean {
  return texts.some(({ text, quantities }) =>
    quantities.some(
      (first) =>
        alike(from, first) &&
        ended.some(({ ends }) => contains(quantities, ends[0]) && onward.test(text.slice(first.end, ends[0].start))),
    ),
  )
}

function contains(all: readonly KnownQuantity[], one: Quantity): boolean {
  return all.some((other) => other === one)
}

/** "dropped to two" where no change of the evidence ends so, and its two counts something else. */
function isStrayEnd(claim: Claim, one: Quantity, known: readonly Change[], grounds: Grounds): boolean {
  if (isOtherWay(claim, one, known, grounds)) return true
  if (!(one.unit === null || one.unit === '%') || one.noun !== null || one.bound !== 'exact') return false
  if (
    !/^(?:to|from)$/u.test(wordBefore(claim.plain, one)) ||
    known.some(({ ends }) => ends.some((end) => alike(one, end)))
  )
    return false
  if (one.unit === '%' && !known.some(({ ends: [, last] }) => last.unit === '%')) return false
  const same = grounds.quantities.filter(({ value, unit }) => unit === one.unit && value === one.value)
  return (
    same.length > 0 &&
    same.every(
      ({ noun, prep }) =>
        (noun !== null || one.unit === '%') &&
        !/^(?:to|from|then|now|was|is|at|of|until|today)$/u.test(prep) &&
        !(one.unit === null && prep === 'by'),
    )
  )
}

const changed =
  /\b(?:fell|fallen|dropped|came|gone|went|is|are|was|were|cut|reduced|brought|rose|risen|raised|grew|grown|improved|lowered)\b[^.,;\d]{0,30}\bto\s$/iu

/** "came down to 11 %" where the evidence fell from 11 to 6: the end it began from. */
function isOtherWay(claim: Claim, one: Quantity, known: readonly Change[], grounds: Grounds): boolean {
  if (one.bound !== 'exact' || !changed.test(claim.plain.slice(0, one.start))) return false
  const isOneUnit = ({ ends: [first] }: Change) => first.unit === one.unit
  const isEnd = (at: 0 | 1) => known.some((each) => isOneUnit(each) && rounds(one, each.ends[at]))
  return (
    isEnd(0) &&
    !isEnd(1) &&
    grounds.quantities.every((other) => !rounds(one, other) || other.unit !== one.unit || other.prep === 'from')
  )
}

const rounds = (one: Quantity, other: Quantity): boolean =>
  alike(one, other) || (Number.isInteger(one.face) && Math.round(other.face) === one.face)
