import type { NumberAtom } from '../number-atoms.ts'
import { numberCollectives } from '../number-collectives.ts'
import { numberChanges, numberFractions, spanishParts } from '../number-fractions.ts'
import { quantityUnits } from '../quantity-units.ts'
import { type Amount, near, type Reading } from './number-reading.ts'
import { fractionAfter, scaledBy, scaleOf, smallValue } from './spelled-number.ts'
import { withUnit } from './unit-after.ts'

const vagueCounts: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2_000,
  millions: 2_000_000,
  billions: 2e9,
  hunderte: 200,
  tausende: 2_000,
  centaines: 200,
  milliers: 2_000,
  cientos: 200,
  miles: 2_000,
}

/** Nouns that are a number of months, days or things by themselves after "a" or "the". */
const nounAmounts: Readonly<Record<string, readonly [number, string | null]>> = {
  decade: [120, 'month'],
  fortnight: [14, 'day'],
  century: [1200, 'month'],
  dozen: [12, null],
  couple: [2, null],
  pair: [2, null],
  hundred: [100, null],
  thousand: [1_000, null],
  million: [1_000_000, null],
  billion: [1e9, null],
}

/** "dozens", "doubled", "two thirds", "half an hour": a number that is said by a noun, a verb or a fraction; null for others. */
export function fractionOrChange(reading: Reading, at: number): Amount | null {
  const atom = reading.atoms[at]
  return atom ? (vagueAt(reading, at) ?? changeAt(reading, atom, at) ?? fractionAt(reading, at)) : null
}

function vagueAt(reading: Reading, at: number): Amount | null {
  const word = reading.atoms[at]?.word ?? ''
  if (word === 'scores' && reading.atoms[at + 1]?.word !== 'of') return null
  const few = /^(?:several|many|few)$/u.test(word)
  const value = vagueCounts[few ? `${reading.atoms[at + 1]?.word ?? ''}s` : word]
  const plural = vagueCounts[few ? (reading.atoms[at + 1]?.word ?? '') : word]
  const least = value ?? plural
  if (least === undefined || (word === 'miles' && !/^(?:de)$/u.test(reading.atoms[at + 1]?.word ?? ''))) return null
  const next = at + (few ? 2 : 1)
  const of = reading.atoms[next]?.word === 'of' ? vagueCounts[reading.atoms[next + 1]?.word ?? ''] : undefined
  if (of !== undefined) return { value: (least / 2) * of, unit: null, next: next + 2, vague: true }
  return { ...withUnit(reading, { value: least, next }, null), vague: true }
}

/** "doubled", "twice as fast"; "presented twice" is a count, "twice a day" how often. */
function changeAt(reading: Reading, atom: NumberAtom, at: number): Amount | null {
  const after = reading.atoms[at + 1]?.word ?? ''
  if (/^(?:twice|thrice)$/u.test(atom.word) && !/^(?:as|the|that|what)$/u.test(after)) {
    const often = /^(?:a|an|per|each|every|daily|weekly|monthly|yearly|annually)$/u.test(after)
    return often ? null : { value: atom.word === 'twice' ? 2 : 3, unit: null, next: at + 1 }
  }
  if (atom.word === 'par' && after === 'deux' && isDivided(reading, at)) return { value: 50, unit: '%', next: at + 2 }
  const change = Object.hasOwn(numberChanges, atom.word) ? numberChanges[atom.word] : undefined
  return change ? { value: change[0], unit: change[1], next: at + 1 } : null
}

/** "divisé le délai par deux". */
const isDivided = ({ atoms }: Reading, at: number): boolean =>
  atoms.slice(Math.max(0, at - 5), at).some(({ word }) => /^divis(?:é|ée|és|ées|er|ant|ait|ons)$/u.test(word))

/** What stands before a single part: "a third", "die Hälfte", "un tiers", "una cuarta parte", "de moitié". */
const oneBefore = /^(?:an?|one|eine?[mnr]?|die|der|une?|de|les?|la|una|el|by)$/u

/** "a third", "two thirds", "by half", "half a million", "half an hour", "half-day". */
function fractionAt(reading: Reading, at: number): Amount | null {
  const { atoms } = reading
  const first = atoms[at]?.word ?? ''
  if (atoms[at + 1]?.word === 'past' || (/^(?:a|quarter)$/u.test(first) && atoms[at + 2]?.word === 'past')) return null
  if (first === 'half') return halfAt(reading, at)
  const count = oneBefore.test(first) ? 1 : (smallValue(first) ?? 0)
  const parte = atoms[at + 2]?.word === 'parte' ? spanishParts[atoms[at + 1]?.word ?? ''] : undefined
  if (parte !== undefined && count === 1) return { value: parte * 100, unit: '%', next: at + 3 }
  const share = numberFractions[atoms[at + 1]?.word ?? '']
  if (atoms[at + 1]?.word === 'sixth' && /^form(?:s|er|ers)?$/u.test(atoms[at + 2]?.word ?? '')) return null
  if (count < 1 || count > 9 || share === undefined || !near(reading.text, atoms[at], atoms[at + 1])) return null
  if (/^(?:by|de)$/u.test(first) && !/^(?:half|quarter|hälfte|moitié|mitad)$/u.test(atoms[at + 1]?.word ?? ''))
    return null
  if (/^half$/u.test(atoms[at + 1]?.word ?? '')) return halfAt(reading, at + 1)
  if (first === 'a' && atoms[at + 1]?.word === 'quarter' && isNumber(atoms[at - 1])) return null
  if (/^(?:a|another)$/u.test(first) && isOneMore(atoms[at + 1]?.word, atoms[at + 2]?.word)) return null
  if (/^(?:year|century|of a century)$/u.test(atoms[at + 2]?.word ?? '') || isOutOf(reading, at + 2)) return null
  const year = yearPart(reading, at + 2, count * share)
  if (year) return year
  const whole = wholeAfter(reading, at + 2)
  if (whole) return { ...whole, value: whole.value * count * share }
  return { value: count * share * 100, unit: '%', next: at + 2 }
}

/** "a third manuscript": one more in a row, no part of one. */
const isOneMore = (part: string | undefined, next: string | undefined): boolean =>
  /^(?:third|fifth|eighth|sixth|tenth)$/u.test(part ?? '') &&
  /^(?:manuscript|paper|article|book|edition|volume|post|role|job|shop|site|branch|school|child|language|degree|term|year|time|project|version|title|season|placement|member|person|pair|set|part)$/u.test(
    next ?? '',
  )

/** "three quarters out of four": quarters of a year, no fraction; "by a quarter in two years" is one. */
function isOutOf({ atoms }: Reading, at: number): boolean {
  const then = atoms[at]?.word === 'out' && atoms[at + 1]?.word === 'of' ? at + 2 : at + 1
  return (
    /^(?:out|in)$/u.test(atoms[at]?.word ?? '') &&
    isNumber(atoms[then]) &&
    !quantityUnits.has(atoms[then + 1]?.word ?? '')
  )
}

/** "of an hour", "of a million": what a fraction is taken of. */
function wholeAfter(reading: Reading, at: number): Amount | null {
  const { atoms } = reading
  if (atoms[at]?.word !== 'of' || !/^an?$/u.test(atoms[at + 1]?.word ?? '')) return null
  const word = atoms[at + 2]?.word ?? ''
  const unit = quantityUnits.get(word)
  if (unit) return { value: unit.factor, unit: unit.base, next: at + 3 }
  const scale = scaleOf(word)
  return scale === null ? null : withUnit(reading, { value: scale, next: at + 3 }, null)
}

/** "a third of 2023": so many months. */
function yearPart({ atoms }: Reading, at: number, share: number): Amount | null {
  return atoms[at]?.word === 'of' && /^(?:19|20)\d\d$/u.test(atoms[at + 1]?.word ?? '')
    ? { value: 12 * share, unit: 'month', next: at }
    : null
}

/** "seven a quarter": how many in three months. */
function isNumber(atom: NumberAtom | undefined): boolean {
  return atom !== undefined && (atom.kind === 'figure' || smallValue(atom.word) !== null)
}

function halfAt(reading: Reading, at: number): Amount {
  const article = /^(?:a|an)$/u.test(reading.atoms[at + 1]?.word ?? '') ? 1 : 0
  const follower = reading.atoms[at + 1 + article]?.word ?? ''
  const scale = scaleOf(follower)
  if (scale !== null) return withUnit(reading, { value: scale / 2, next: at + 2 + article }, null)
  const unit = quantityUnits.get(follower)
  if (unit) return { value: unit.factor / 2, unit: unit.base, next: at + 2 + article }
  return yearPart(reading, at + 1, 1 / 2) ?? { value: 50, unit: '%', next: at + 1 }
}

/** "a year and a half", "an hour and a quarter". */
function unitAndPart(reading: Reading, at: number): Amount | null {
  const unit = quantityUnits.get(reading.atoms[at]?.word ?? '')
  const part = unit && fractionAfter(reading, at + 1, true)
  if (!part || !/^(?:an?|one)$/u.test(reading.atoms[at - 1]?.word ?? '')) return null
  return { value: unit.factor * (1 + part.value), face: 1 + part.value, unit: unit.base, next: part.next }
}

/** "over an hour", "nearly a tonne", "less than a week": one of the unit, by the limit before it. */
function boundedUnit(reading: Reading, at: number): Amount | null {
  const { atoms, text } = reading
  const unit = quantityUnits.get(atoms[at]?.word ?? '')
  const [limit, article] = [atoms[at - 2], atoms[at - 1]]
  if (!unit || !limit || !/^an?$/u.test(article?.word ?? '') || !near(text, article, atoms[at])) return null
  if (!/^(?:over|than|nearly|almost|under|about|around)$/u.test(limit.word)) return null
  return { value: unit.factor, face: 1, unit: unit.base, next: at + 1 }
}

const scoreAmount: readonly [number, null] = [20, null]

/** "a score of clients", and no "score of 81". */
function isScore({ atoms }: Reading, at: number): boolean {
  const counted = atoms[at + 2]
  return (
    atoms[at]?.word === 'score' &&
    atoms[at - 1]?.word === 'a' &&
    atoms[at + 1]?.word === 'of' &&
    counted?.kind === 'word' &&
    /s$|^(?:people|men|women|children)$/u.test(counted.word) &&
    smallValue(counted.word) === null
  )
}

/** "une quinzaine de clients", "media docena", "ein Dutzend": a noun that counts, and half of one. */
function collectiveAt(reading: Reading, at: number): Amount | null {
  const half = /^(?:demi|media|halbes)$/u.test(reading.atoms[at]?.word ?? '')
  const place = half ? at + 1 : at
  const word = reading.atoms[place]?.word ?? ''
  const one = Object.hasOwn(numberCollectives, word) ? numberCollectives[word] : undefined
  if (!one) return null
  const amount = withUnit(reading, { value: half ? one.value / 2 : one.value, next: place + 1 }, null)
  return one.about ? { ...amount, bound: 'about' } : amount
}

/** "a decade", "a couple", "a dozen", "a hundred". */
export function nounAt(reading: Reading, at: number): Amount | null {
  const word = reading.atoms[at]?.word ?? ''
  const collective = collectiveAt(reading, at)
  if (collective) return collective
  const more = unitAndPart(reading, at) ?? (Object.hasOwn(nounAmounts, word) ? null : boundedUnit(reading, at))
  if (more) return more
  const amount = Object.hasOwn(nounAmounts, word) ? nounAmounts[word] : isScore(reading, at) ? scoreAmount : undefined
  if (!amount) return null
  const each = /^(?:each|every|per)$/u.test(reading.atoms[at - 1]?.word ?? '')
  if (each) return null
  const many =
    word === 'couple' && reading.atoms[at + 1]?.word === 'of' ? scaleOf(reading.atoms[at + 2]?.word ?? '') : null
  if (many !== null) return { ...withUnit(reading, { value: 2 * many, next: at + 3 }, null), bound: 'about' }
  const scaled = amount[1] ? { value: amount[0], next: at + 1 } : scaledBy(reading, at + 1, amount[0], at)
  return amount[1] ? { ...scaled, unit: amount[1] } : withUnit(reading, scaled, null)
}
