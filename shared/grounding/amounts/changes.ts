import { isYear } from '../../text/quantities/is-year.ts'
import type { Quantity } from '../../text/quantity.ts'
import type { Range } from '../../text/range.ts'
import { claimedShares } from './claimed-shares.ts'

/** A number that became another, in base units; the range runs over both. */
export interface Change extends Range {
  readonly from: number
  readonly to: number
  /** The two numbers as read, the earlier first. */
  readonly ends: readonly [Quantity, Quantity]
}

const forward = /^[^.;]{0,40}?\b(?:to|until|into)\s*(?:just |only )?$|^\s*(?:→|->|=>|–>)\s*$/u
const abroad = /^[^.;]{0,30}?(?:\bauf|(?<!\p{L})à|\bau|\bal?|\bhasta)\s*(?:rund |etwa |environ |unos |unas )?$/u
const backward =
  /(?:\b(?:instead of|rather than|down from|up from|compared (?:with|to)|where (?:it|they) (?:had been|was|were|took))|[,(;]\s*(?:before(?: that)?:?|(?:it |they )?(?:was|were|had been|previously|formerly)))\s*(?:the )?(?:previous |former |earlier )?$/u
const formerly = /\b(?:used to|previously|formerly|originally|at first|had (?:been|taken)|before that)\b[^.;]*$/u
const latterly = /\b(?:now|today|after\p{L}*|later|then|since|got|nowadays|currently)\b/u

/** "£2.1m when I left (£1.4m when I came)". */
const onLeaving = /^\s(?:when|by the time) I (?:left|went|finished|stopped)\s?[,;(]\s*$/iu
const onComing = /^\s(?:when|at the time) I (?:came|arrived|joined|started|began|took over)\s?[,;(]\s*$/iu

/** "14 weeks, now down to 6": with nothing else told between. */
const fallen = /^(?:(?!\b(?:and|that|which|where|who)\b)[^.;])*\b(?:down|up) to\s*$/u

/** "from 14 weeks to 6", "to 6 from 14", "6 instead of 14", "used to take 14 and now takes 6": which number came first. */
export function changes(text: string, all: readonly Quantity[]): Change[] {
  const quantities = withShares(text, all)
  return quantities.flatMap((one, at) => {
    const next = quantities.slice(at + 1).find((other) => !isYear(other))
    if (!next || (one.unit !== next.unit && one.unit !== null && next.unit !== null)) return []
    const between = text.slice(one.end, next.start).replace(sign, '')
    const order =
      orderOf(text.slice(Math.max(0, one.start - 40), one.start).replace(sign, ''), between) ??
      (falls(one, next, between) ? 'forward' : null)
    if (order === null || isGap(text, one)) return []
    if (isYear(one) || isYear(next)) return []
    if (order === 'backward' && startsAnother(text, next, quantities[at + 2])) return []
    const ends: readonly [Quantity, Quantity] = order === 'forward' ? [one, next] : [next, one]
    return [{ from: ends[0].value, to: ends[1].value, ends, start: one.start, end: next.end }]
  })
}

/** "from ±9 cm", "from PLN 1.3m". */
const sign = /(?:±|\b\p{Lu}{3})\s?$/u

/** "down by eleven weeks to eight": by how much it changed, not where it began. */
const isGap = (text: string, { start }: Quantity): boolean => /\bby\s$/iu.test(text.slice(0, start))

/** "one in six" is one number of a change, as a share. */
function withShares(text: string, all: readonly Quantity[]): readonly Quantity[] {
  const shares = claimedShares(text, all).filter((share) =>
    all.some(({ start, value }) => start === share.start && value === 1),
  )
  const covers = ({ start, end }: Quantity) => shares.some((share) => share.start <= start && end <= share.end)
  return shares.length === 0 ? all : [...all.filter((one) => !covers(one)), ...shares].sort((a, b) => a.start - b.start)
}

/** "waiting list 210 to 96": a range would rise. */
function falls(one: Quantity, next: Quantity, between: string): boolean {
  return /^\s*(?:\p{L}+\s)?(?:to|->|→)\s*$/u.test(between.replace(/\s*\([^)]*\)/gu, '')) && one.value > next.value
}

/** "on my 24-bed ward falls came down from 14 to 5": the number before has no part in the change. */
function startsAnother(text: string, next: Quantity, after: Quantity | undefined): boolean {
  return (
    after !== undefined &&
    /\bfrom\s*$/iu.test(text.slice(0, next.start)) &&
    forward.test(text.slice(next.end, after.start))
  )
}

function orderOf(before: string, between: string): 'forward' | 'backward' | null {
  if (/\bfrom\s*$/iu.test(before) && forward.test(between)) return 'forward'
  if (
    /\b(?:vo[nm]|de[ls]?|du|desde)\s*(?:rund |etwa |ca\. |environ |unos |unas )?$/iu.test(before) &&
    abroad.test(between)
  )
    return 'forward'
  if (/→|->|=>/u.test(between) || fallen.test(between)) return 'forward'
  if (/\bto\s*$/iu.test(before) && /^[^.;]{0,40}?\bfrom\s*$/u.test(between)) return 'backward'
  if (backward.test(between) || onLeaving.test(between)) return 'backward'
  if (onComing.test(between)) return 'forward'
  return formerly.test(before) && latterly.test(between) ? 'forward' : null
}
