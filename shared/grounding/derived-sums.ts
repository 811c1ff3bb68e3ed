import type { DerivedSum } from '../domain/finding.ts'
import { monthAndYear } from '../text/month-and-year.ts'
import type { Quantity } from '../text/quantity.ts'
import type { ClaimToCheck } from './check-claim.ts'
import { readClaim } from './claim.ts'
import { derivedFrom } from './derived/derived-quantity.ts'
import type { GroundingEntry } from './grounding-evidence.ts'
import { type Grounds, readGrounds } from './grounds.ts'
import { entryMonths } from './times/entry-months.ts'

/**
 * The numbers of a claim that its cited evidence does not state but that follow from it, each with its sum for people: "2011–2014 and
 * 2015–2024: 12 years", "80 − 70". Offsets are into `text`; nothing without evidence.
 */
export function derivedSums(input: ClaimToCheck): DerivedSum[] {
  if (input.evidence.length === 0) return []
  const claim = readClaim(input.text, input)
  if (claim.quantities.length === 0) return []
  const grounds = readGrounds(input.evidence)
  return claim.quantities.flatMap((one) => {
    if (isStated(one, grounds)) return []
    const derived = derivedFrom(one, claim, grounds)
    if (derived === null) return []
    const { start, end } = one
    const sum = dates(one, grounds.entries, claim.today) ?? derived
    return [{ start, end, quote: input.text.slice(start, end), sum }]
  })
}

function isStated(one: Quantity, { quantities }: Grounds): boolean {
  return quantities.some(({ value, unit }) => unit === one.unit && Math.abs(value - one.value) < 1e-6)
}

/** Years are rounded, in months. */
const rounding = 12

/** "2011–2014 and 2015–2024: 12 to 14 years", by what the dates leave open; null where the entries' dates do not come to it. */
function dates(one: Quantity, entries: readonly GroundingEntry[], today: string | null): string | null {
  const covered = one.unit === 'month' ? entryMonths(entries, today) : null
  if (!covered || one.value < covered.least - rounding || one.value > covered.most + rounding) return null
  const said = (date: string | null) => (date === 'present' ? 'now' : monthAndYear(date ?? ''))
  const inOrder = entries.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))
  const periods = [...new Set(inOrder.map(({ start, end }) => `${said(start)} – ${said(end)}`))]
  const all = periods.length > 1 ? `${periods.slice(0, -1).join(', ')} and ${periods.at(-1)}` : periods[0]
  return `${all}: ${span(covered)}`
}

function span({ least, most }: { least: number; most: number }): string {
  if (most === least)
    return [plural(Math.floor(most / 12), 'year'), plural(most % 12, 'month')].filter(Boolean).join(' and ')
  const [from, to] = [Math.floor(least / 12), Math.floor(most / 12)]
  return from === to ? plural(to, 'year') : `${from} to ${plural(to, 'year')}`
}

const plural = (n: number, word: string) => (n === 0 ? '' : `${n} ${word}${n === 1 ? '' : 's'}`)
