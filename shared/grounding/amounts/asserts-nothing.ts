import { labelBefore } from '../../text/quantities/label-before.ts'
import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { schoolAges } from './school-ages.ts'

/** Years are dates; "one" is mostly a pronoun, and claims the least there is. */
export function assertsNothing(
  claim: Claim,
  { value, face, unit, start, end, noun, bound }: Quantity,
  grounds: Grounds,
): boolean {
  const written = claim.text.slice(start, end)
  if (unit === null && value === 1 && !/\d/u.test(written) && !/^(?:under|nearly)$/u.test(bound)) return true
  if (
    /^one day$/iu.test(written) &&
    /\b(?:would|hope|might|may|could|want|will|like to|wish)\b|'d\b/u.test(claim.plain)
  )
    return true
  if (unit === 'ordinal' && /^(?:1st)$/iu.test(written)) return true
  if (isCentury(claim, { start, end }, grounds)) return true
  if (isNext(claim, { start, end }) && /\b(?:third|3rd|fourth|4th|fifth|5th)\b/iu.test(grounds.text)) return true
  if (/^(?:under|over)-\d+s?$/iu.test(written) && isAgeGroup(written, grounds)) return true
  if (isSchoolAge(claim, { start, end, face }, grounds)) return true
  if (unit === null && bound === 'exact' && isClock(claim, { start, end, value }, grounds)) return true
  if (/\byour (?:own )?$/iu.test(claim.plain.slice(0, start))) return true
  if (unit === 'day' && value === 1 && /^\s(?:a|per|each|every) (?:week|month)\b/u.test(claim.text.slice(end)))
    return true
  if (value === 2 && unit === null && bound === 'exact' && /\bboth\b/iu.test(grounds.text)) return true
  if (unit === null && labelBefore(claim.text, start) && grounds.codes.has(value)) return true
  if (
    unit === null &&
    value <= 3 &&
    bound === 'exact' &&
    /\bnumber\s$/iu.test(claim.text.slice(0, start)) &&
    !/\d/u.test(written)
  )
    return true
  if (unit === null && isHyphenLabel(claim, { start, value }, grounds)) return true
  if (unit === null && /^figures?$/u.test(noun ?? '') && grounds.quantities.some((known) => digits(known) === value))
    return true
  if (
    value <= 2 &&
    noun !== null &&
    /\b(?:none|not|never|nobody|no one|without|n't)\b[^.;,]*$/iu.test(claim.plain.slice(0, start))
  )
    return true
  if (value === 0 && /\d\D{0,12}$|\p{L}\s*$/u.test(claim.text.slice(0, start)) && isBelowZero(written, grounds))
    return true
  if (
    /^twice$/iu.test(written) &&
    !/^\sas\b/iu.test(claim.text.slice(end)) &&
    /\b(?:duplicat|doubl|both|again|second)/iu.test(grounds.text)
  )
    return true
  return unit === null && /(?:^|\D)(?:19|20)\d\d$/u.test(written) && (noun === null || !/\d,\d/u.test(written))
}

/** "the 19th century" of 1891: a century that a year of the evidence is in. */
function isCentury({ plain }: Claim, { start, end }: Pick<Quantity, 'start' | 'end'>, { text }: Grounds): boolean {
  if (!/^(?:century|\d\d(?:th|st))$/iu.test(plain.slice(start, end))) return false
  const said = /\b(1\d|2[01])(?:th|st)[ -]century\b/iu.exec(plain.slice(Math.max(0, start - 6), end + 9))?.[1]
  return [...text.matchAll(/\b(1\d|20)\d\d\b/gu)].some(([, hundreds]) => Number(hundreds) + 1 === Number(said))
}

/** "two have passed and a third is in his second year": one more, no share. */
const isNext = ({ plain }: Claim, { start, end }: Pick<Quantity, 'start' | 'end'>): boolean =>
  /^a (?:third|fourth|fifth)$/iu.test(plain.slice(start, end)) &&
  /^ (?:is|was|has|had|will|who|came|went)\b/iu.test(plain.slice(end))

/** "under-12s" of "U12s". */
function isAgeGroup(written: string, { text }: Grounds): boolean {
  return (
    text.includes(written.replace(/s$/u, '')) || new RegExp(`\\bU-?${/\d+/u.exec(written)?.[0]}s?\\b`, 'iu').test(text)
  )
}

/** "the eleven-year-olds" of Year 6: an age that everybody knows. */
function isSchoolAge(
  claim: Claim,
  { end, face }: Pick<Quantity, 'start' | 'end' | 'face'>,
  { text }: Grounds,
): boolean {
  if (!/^(?:-| years? )olds?\b/iu.test(claim.text.slice(end))) return false
  const ages = schoolAges(text)
  return ages !== null && ages.least <= face && face <= ages.most
}

/** "from midnight until four" of "0000-0400". */
function isClock(
  claim: Claim,
  { start, end, value }: Pick<Quantity, 'start' | 'end' | 'value'>,
  { text }: Grounds,
): boolean {
  if (
    value < 1 ||
    value > 12 ||
    !/\b(?:until|till|at|by|from|to|past|after|before) $/iu.test(claim.text.slice(0, start))
  )
    return false
  if (
    !/^(?:\s*[.,;)]|\s*$|\s+(?:in the|o'clock|until|till|to|at|every|each|and|on|am|pm|[ap]\.m))/iu.test(
      claim.text.slice(end),
    )
  )
    return false
  return [
    ...text.matchAll(
      /(?<![\d.,])(?!(?:19|20)\d\d(?!\s?h))([01]\d|2[0-4]|\d(?=[:.h]|\s?[ap]\.?m))(?:[:.h]?([0-5]\d)(?!\d)|\s?[ap]\.?m)/giu,
    ),
  ].some(([, hour]) => Number(hour) % 12 === value % 12)
}

/** "day-two errors" of "day 2". */
function isHyphenLabel(
  { text }: Claim,
  { start, value }: Pick<Quantity, 'start' | 'value'>,
  grounds: Grounds,
): boolean {
  const noun = /(\p{L}+)-$/u.exec(text.slice(0, start))?.[1]?.toLowerCase()
  return noun !== undefined && new RegExp(`\\b${noun}s?[ -]?${value}\\b`, 'iu').test(grounds.text)
}

/** How many figures a number has: "a budget in six figures". */
function digits({ value }: Quantity): number {
  return Math.floor(Math.log10(Math.max(1, value))) + 1
}

/** "twenty below zero" from "minus 20" or "-20 °C": the zero is no number of its own. */
function isBelowZero(written: string, { text }: Grounds): boolean {
  return (
    /\b(?:below|under) zero$/iu.test(written.trim()) && /\bminus\b|\bsub-?zero\b|(?:^|[\s(])[-−–]\s?\d/iu.test(text)
  )
}
