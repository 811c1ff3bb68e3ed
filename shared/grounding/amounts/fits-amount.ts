import type { Quantity } from '../../text/quantity.ts'
import { isNextAbove } from './is-next-above.ts'
import { isPlainFraction, roundness } from './roundness.ts'

/** A number that follows from the evidence, between the least and the most its wording allows, in base units. */
export interface Amount {
  readonly least: number
  readonly most: number
  readonly unit: string | null
  /** Counted from dates: whole years may leave months out. */
  readonly dated?: boolean
  /** Still running: whole years may leave the last out. */
  readonly open?: boolean
}

interface Span {
  readonly least: number
  readonly most: number
  readonly converted: boolean
}

interface Dated {
  readonly dated: boolean
  readonly open: boolean
  /** Told in years, not in months. */
  readonly inYears: boolean
}

const days: Readonly<Record<string, number>> = { month: 30.44, day: 1, second: 1 / 86_400 }

/**
 * Whether a claim may say a number of such an amount: the number itself, or "about", "nearly", "over", "under" of one close to it.
 * Lengths of time in other units meet within a twelfth: "twelve weeks" and "three months".
 */
export function fitsAmount(one: Quantity, amount: Amount): boolean {
  const { value, least, most, converted } = comparable(one, amount)
  if (value <= 0 || most <= 0 || !Number.isFinite(value)) return false
  const middle = (least + most) / 2
  const time = one.unit === 'month' || converted
  const inYears = one.unit === 'month' && one.face !== one.value
  const round = time || isPlainFraction(one) || one.face !== one.value || roundness(one.face) > roundness(middle)
  switch (one.bound) {
    case 'exact':
      return isExactly(value, {
        dated: amount.dated ?? false,
        inYears: one.face !== one.value,
        open: amount.open ?? false,
        least,
        most,
        converted: converted && (one.unit === 'month' || amount.unit === 'month'),
      })
    case 'about':
      return (
        value === middle ||
        (round &&
          Math.abs(value - middle) <= Math.max(middle * 0.15, one.unit === 'month' ? 3 : 0) &&
          (time || isNearEnough(one, value - middle)))
      )
    case 'nearly':
      return (
        round &&
        (isMore(value, middle) || (amount.open === true && middle - value < known)) &&
        (time || isNearEnough(one, value - middle)) &&
        middle >=
          (amount.dated && inYears && value > 24
            ? value - (most - least <= known ? nearlyMonths : nearlyYears)
            : value * (time ? 0.78 : 0.85))
      )
    case 'over':
    case 'least':
      return round && isMore(middle, value) && isNextAbove(converted ? { ...one, value, unit: 'day' } : one, middle)
    case 'most':
    case 'under':
      return (
        round &&
        isMore(value, middle) &&
        middle >= value * 0.6 &&
        (!inYears || middle >= Math.min(value * 0.8, value - nearlyYears))
      )
  }
}

/** "about 16 per cent" is nearer than "about 15": off by no more than its last figure tells. */
const isNearEnough = (one: Quantity, gap: number): boolean =>
  isPlainFraction(one) || Math.abs(gap) <= roundness(one.face) * Math.max(1, one.value / one.face)

/** "Nearly eight years" is more than seven, and a few months more where bare years leave them open. */
const nearlyYears = 15
const nearlyMonths = 10

/** More than by what the arithmetic of fractions leaves. */
const isMore = (one: number, other: number): boolean => one - other > 1e-6 * Math.max(1, other)

/** In months: what two dates with their months leave open. Between two bare years nobody can tell seven months from eight. */
const known = 3

function isExactly(value: number, { least, most, converted, dated, open, inYears }: Span & Dated): boolean {
  if (converted) return Math.abs(value - (least + most) / 2) <= value / 12
  if (dated || most > least) {
    if (value % 12 === 0) return isYears(value, (least + most) / 2, { open, inYears, known: most - least <= known })
    return (
      (most - least <= known && value >= least - 1 && value <= most + 1) ||
      (value % 6 === 0 && isHalfYears(value, (least + most) / 2))
    )
  }
  return Math.abs(value - least) <= 1e-6 * Math.max(1, least)
}

/** "four and a half years" of up to five months more or three less; of half a year a sixth of that would be another length. */
function isHalfYears(value: number, middle: number): boolean {
  return middle - value <= Math.min(5, value / 2) && value - middle <= Math.min(3, value / 6)
}

/**
 * Whole years of a time between two dates: short of it by less than half a year, which nobody says as more, or past it by less than
 * one; what still runs may have been counted a year ago.
 */
function isYears(
  value: number,
  middle: number,
  { open, inYears, known: exact }: Pick<Dated, 'open' | 'inYears'> & { readonly known: boolean },
): boolean {
  const short = value === 24 && middle === 12 && inYears && !exact ? 12 : value >= 24 ? 5 : 2.5
  return middle >= value - short && middle < value + (open && value >= 36 ? (exact ? 18 : 24) : 12)
}

/** Both numbers in one unit: days where the units were two of time. */
function comparable(one: Quantity, { least, most, unit }: Amount): Span & { readonly value: number } {
  const [said, stated] = [days[one.unit ?? ''], days[unit ?? '']]
  if (one.unit === unit) return { value: one.value, least, most, converted: false }
  if (said === undefined || stated === undefined) return { value: Number.NaN, least, most, converted: false }
  return { value: one.value * said, least: least * stated, most: most * stated, converted: true }
}
