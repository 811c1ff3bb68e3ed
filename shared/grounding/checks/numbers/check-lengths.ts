import type { Finding } from '../../../domain/finding.ts'
import type { Bound, Quantity } from '../../../text/quantity.ts'
import { quantityUnits } from '../../../text/quantity-units.ts'
import { fitsAmount } from '../../amounts/fits-amount.ts'
import { type Claim, finding } from '../../claim.ts'
import { derivedFrom } from '../../derived/derived-quantity.ts'
import type { Grounds } from '../../grounds.ts'

const units = 'decade|year|term|month|fortnight|week|day|hour|minute'
/** "for a year", "took us an hour", "within a week"; "an hour a day" and "a day's work" are no such length. */
const stretch = new RegExp(
  `\\b(?:for|spent|lasted|lasting|took(?: (?:me|us|them|him|her))?|taking|within) (?<bound>about |around |nearly |almost |over |more than |less than |under |just |only )?(?:an?|one) (?:(?:full|whole|entire|single) )?(?<unit>${units})\\b(?![-’']|s\\b| (?:and|or|an?|per|each|every|in (?:every|each|\\d|two|three|four|five|six|ten)|out|off|ago|group|class)\\b)`,
  'giu',
)
/** "a week ahead of plan". */
const apart = new RegExp(
  `\\b(?<bound>about |around |nearly |almost |over |more than |less than |under |just |only )?(?:an?|one) (?:(?:full|whole) )?(?<unit>${units})(?= (?:ahead|early|late|earlier|sooner|behind|longer|shorter|quicker|faster)\\b)`,
  'giu',
)
/** "in its first month". */
const opening = new RegExp(
  `\\b(?:in|within|during|after|over|by the end of) (?:the|its|my|our|their) (?<which>first|final|opening|same) (?<unit>${units}|quarter|season)\\b`,
  'giu',
)
const bounds: Readonly<Record<string, Bound>> = {
  about: 'about',
  around: 'about',
  nearly: 'nearly',
  almost: 'nearly',
  over: 'over',
  'more than': 'over',
  'less than': 'under',
  under: 'under',
}

/** A length of time told without a number, "for a year", where the evidence tells how long and it was not that; its first month of a first year. */
export function checkLengths(claim: Claim, grounds: Grounds): Finding[] {
  return [...stretches(claim, grounds), ...openings(claim, grounds)]
}

function stretches(claim: Claim, grounds: Grounds): Finding[] {
  const loose = new Set(claim.plain.matchAll(apart))
  const found = [...claim.plain.matchAll(stretch), ...loose]
  if (found.length === 0 || !tellsLength(grounds)) return []
  return found.flatMap((match) => {
    const unit = quantityUnits.get((match.groups?.unit ?? '').toLowerCase())
    const [start, end] = [match.index, match.index + match[0].length]
    if (
      !unit ||
      claim.quantities.some((one) => one.start < end && start < one.end && (one.face !== 1 || one.bound !== 'exact'))
    )
      return []
    const one: Quantity = {
      start,
      end,
      value: unit.factor,
      face: 1,
      unit: unit.base,
      bound: bounds[(match.groups?.bound ?? '').trim().toLowerCase()] ?? (loose.has(match) ? 'about' : 'exact'),
      noun: null,
      vague: false,
    }
    return isTold(one, claim, grounds)
      ? []
      : [finding(claim, one, { kind: 'number', why: 'The evidence gives another length of time.' })]
  })
}

function isTold(one: Quantity, claim: Claim, grounds: Grounds): boolean {
  return (
    derivedFrom(one, claim, grounds) !== null ||
    grounds.quantities.some(({ value, unit }) => fitsAmount(one, { least: value, most: value, unit }))
  )
}

const indefinite = new RegExp(`\\b(?:for|within|in|took|lasted|after|under) (?:an?|one|half an?) (?:${units})\\b`, 'iu')

function tellsLength({ quantities, periods, text }: Grounds): boolean {
  return (
    periods.length > 0 ||
    quantities.some(({ unit }) => /^(?:month|day|second)$/u.test(unit ?? '')) ||
    indefinite.test(text)
  )
}

function openings(claim: Claim, { text }: Grounds): Finding[] {
  return [...claim.plain.matchAll(opening)].flatMap((match) => {
    const [which = '', unit = ''] = [match.groups?.which, match.groups?.unit]
    const told = [...text.matchAll(new RegExp(`\\b${which} (${units}|quarter|season)\\b`, 'giu'))].map(
      ([, said = '']) => said.toLowerCase(),
    )
    return told.length > 0 && !told.includes(unit.toLowerCase())
      ? [
          finding(
            claim,
            { start: match.index, end: match.index + match[0].length },
            { kind: 'number', why: 'The evidence gives another length of time.' },
          ),
        ]
      : []
  })
}
