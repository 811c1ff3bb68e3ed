import { labelBefore } from '../../text/quantities/label-before.ts'
import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import { equal, isYear } from '../derived/number-pairs.ts'
import { type KnownQuantity, wordBefore } from '../grounds.ts'
import { isNeutral } from '../wording/is-neutral.ts'
import { wordStem } from '../wording/word-stem.ts'
import { countsAlike } from './counts-alike.ts'
import { mayBePeople } from './is-people.ts'
import { sizesGroup } from './sizes-group.ts'

/** Whether a number of the evidence is the one of the claim, its bound aside: the same value in comparable units. */
export function isSame(claim: Claim, one: Quantity, known: KnownQuantity): boolean {
  if (one.vague)
    return known.vague
      ? known.value >= one.value
      : known.unit === one.unit &&
          !isYear(known) &&
          known.value >= one.value &&
          known.value < one.value * 50 &&
          countsAlike(claim, one, known)
  if (known.vague) return false
  if (one.unit === 'x' && known.unit === '%') return equal(known.value, (one.value - 1) * 100)
  if (one.unit === '%' && known.unit === 'x') return equal(one.value, (known.value - 1) * 100)
  if (isOtherCount(claim, one, known)) return false
  if (known.unit === null && isTurn(claim, one, known)) return equal(one.face, known.value)
  if (known.unit === null && isAge(claim, one)) return equal(one.value / 12, known.value)
  if (known.unit === null && isTimed(claim, one, known)) return equal(one.face, known.value)
  const [said, stated] = [daysIn(one), daysIn(known)]
  if (said !== null && stated !== null && one.unit !== known.unit) return equal(said, stated)
  if (known.label && one.noun !== null && !labelBefore(claim.text, one.start) && !namesLabel(claim, one, known))
    return false
  if (!sameUnit(one, known)) return false
  if (isMeasuredAlike(one, known)) return true
  const isEqual =
    one.unit === null && known.unit !== null ? equal(one.value, known.face) : equal(one.value, known.value)
  return isEqual || (one.unit === '%' && isRoundedShare(one.value, known.value) && !isSaidOtherwise(claim, one, known))
}

const age = /^(?:aged|ages|age)$/u
const oldest = 100
const plural = /^(?!years$|olds$|was$|has$|is$).*s$|^(?:people|men|women|children|staff)$/u
const seasons = /^\s(?:consecutive\s|full\s|whole\s)?(seasons|winters|summers|springs|autumns)\b/iu
const turns = /^(?:season|winter|summer|spring|autumn|harvest|year|run|row)/u
/** People by what they are to the writer. */
const underMe = /^\s(?:(?:people|staff|others) (?:under|below|beneath) me|direct reports|reports to me)\b/iu

/** "a team of nine" of nine days, or of children aged nine: a number of people is neither a measure nor an age. */
function isOtherCount({ text }: Claim, one: Quantity, known: KnownQuantity): boolean {
  const { start, end, unit } = one
  if (unit !== null) return false
  if (/^points?$/u.test(one.noun ?? '') && known.unit === null && known.noun !== null && !/^points?$/u.test(known.noun))
    return true
  if (known.unit !== null && ofTheirs.test(text.slice(end))) return true
  if (sizesGroup(text, start)) return known.unit !== null || age.test(known.prep) || !mayCountPeople(known)
  if (age.test(known.prep) && known.value < oldest && plural.test(one.noun ?? '')) return true
  const season = seasons.exec(text.slice(end))?.[1]
  if (season && known.near.length > 0) return !known.near.some((stem) => stem === wordStem(season) || turns.test(stem))
  return underMe.test(text.slice(end)) && known.noun !== null && !known.near.some(mayBePeople)
}

/** Says nothing else than people, by what it counts or by what stands beside it. */
const mayCountPeople = ({ noun, near, label }: KnownQuantity): boolean =>
  !label && (noun === null || near.some((stem) => mayBePeople(stem) || crowd.test(stem)))
/** "all three of its staff", "eleven other artists": so many of them, no measure. */
const ofTheirs =
  /^\s(?:(?:other|more|extra|further|additional)\s(?!(?:second|minute|hour|day|week|fortnight|month|year|decade|point|per)s?\b)\p{L}+s\b|of (?:its|our|my|their) (?!own\b|time\b|\p{L}+ (?:years|months|weeks|days|hours)\b)\p{L}{3,})/u
const crowd = /^(?:crew|team|group|staff|gang|squad|panel|committe|workforc|parti|brigad|men|women|hand|choir|band)$/u

/** "2 %, against 2.1 % before": the claim says the other number itself. */
const isSaidOtherwise = ({ quantities }: Claim, one: Quantity, { unit, value }: KnownQuantity): boolean =>
  quantities.some(
    (other) => other !== one && other.start !== one.start && other.unit === unit && equal(other.value, value),
  )

/** "four days on and four off" from "4 on 4 off". */
function isTurn({ text }: Claim, { end }: Quantity, { counts }: KnownQuantity): boolean {
  return /^(?:on|off)$/u.test(counts[0] ?? '') && /^\s+(?:on|off)\b/iu.test(text.slice(end))
}

/** "70 days" of "70 booth days": the unit stands behind another word. */
function isTimed({ text }: Claim, { unit, start, end }: Quantity, { noun, counts }: KnownQuantity): boolean {
  const said = /\b(?:days|weeks|months|years|hours|minutes)$/iu.exec(text.slice(start, end))?.[0]
  return (
    said !== undefined && unit !== null && noun !== null && counts.slice(0, 2).includes(wordStem(said.toLowerCase()))
  )
}

/** "six pupils" of "Year 6": the label of a class counts nobody, unless the claim says the label's own noun. */
function namesLabel(claim: Claim, one: Quantity, { prep, near }: KnownQuantity): boolean {
  const stem = wordStem(one.noun ?? '')
  const sign = /(\p{Lu}{2,})\s$/u.exec(claim.text.slice(0, one.start))?.[1]
  if (sign !== undefined && near.includes(wordStem(sign.toLowerCase()))) return true
  return near.includes(stem) || wordStem(prep) === stem || wordStem(wordBefore(claim.text, one)) === wordStem(prep)
}

const converted = /^(?:metre|square metre|cubic metre|gram|litre|metre per hour)$/u

/** A length of time in days, or null: "48 hours" is two days. Months have no fixed length. */
function daysIn({ unit, value }: Quantity): number | null {
  return unit === 'day' ? value : unit === 'second' ? value / 86_400 : null
}

/** "8 %" of 7.6 %, and "33.3 %" of a third: the same share in fewer decimals. */
function isRoundedShare(said: number, known: number): boolean {
  return (
    (Number.isInteger(said) && known >= 2 && Math.abs(said - known) <= 0.5) ||
    equal(said, Math.round(known * 10) / 10) ||
    (Number.isInteger(known) && Math.abs(said - known) <= 0.34)
  )
}

function sameUnit(one: Quantity, known: Quantity): boolean {
  if (one.unit === known.unit) return true
  if (one.unit === null)
    return (
      one.noun === null ||
      (one.noun === 'occasions' && known.unit === 'x') ||
      /^(?:years?|days?|weeks?|months?)$/u.test(one.noun) ||
      (!/^(?:people|others?)$/u.test(one.noun) && isNeutral({ word: one.noun, stem: wordStem(one.noun) }))
    )
  if (known.unit !== null) return known.unit === 'ordinal'
  if (one.unit === 'ordinal') return true
  return false
}

/** "between 9 and 13 years of age": years that the evidence gives as bare numbers. */
function isAge(claim: Claim, { unit, start, end }: Quantity): boolean {
  const around = `${claim.text.slice(Math.max(0, start - 12), start)} ${claim.text.slice(end, end + 22)}`
  return unit === 'month' && /\b(?:of age|old|aged|ages)\b/u.test(around)
}

/** "ninety miles" of 145 km: other units of one kind, but for rounding. */
function isMeasuredAlike(one: Quantity, known: KnownQuantity): boolean {
  if (one.unit !== known.unit || !converted.test(one.unit ?? '') || one.face === 0 || known.face === 0) return false
  return one.value / one.face !== known.value / known.face && Math.abs(one.value - known.value) <= 0.03 * known.value
}
