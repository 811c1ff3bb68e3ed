import { type NumberAtom, numberAtoms } from './number-atoms.ts'
import type { NumberLanguage } from './number-phrases.ts'
import { numberScales } from './number-scales.ts'
import { boundBefore } from './quantities/bound-before.ts'
import { germanCompound } from './quantities/german-compound.ts'
import { isCurrencyCode } from './quantities/is-currency-code.ts'
import { labelBefore } from './quantities/label-before.ts'
import { fractionOrChange, nounAt } from './quantities/number-noun.ts'
import { type Amount, near, type Reading } from './quantities/number-reading.ts'
import { sharedUnits } from './quantities/shared-units.ts'
import { scaledBy, spelledNumber } from './quantities/spelled-number.ts'
import { currency, withUnit } from './quantities/unit-after.ts'
import type { Bound, Quantity } from './quantity.ts'
import { boundsAfter, boundsBefore } from './quantity-bounds.ts'
import { quantityUnits } from './quantity-units.ts'

/**
 * Every quantity a text states, in figures or words, in order: counts, shares, factors, money, lengths of time, with units made
 * comparable ("50x" = "fifty-fold" = "fifty times"; "a fortnight" = "two weeks"; "half" = 50 %). Years such as 2019 come as counts.
 * `language` adds the number words of several parts, and those that are other words in English ("seize", "once").
 */
export function quantities(text: string, language: NumberLanguage = 'en'): Quantity[] {
  const reading = { text, atoms: numberAtoms(text), language }
  const found: Quantity[] = []
  for (let at = 0; at < reading.atoms.length; ) {
    const amount = amountAt(reading, at)
    if (amount) found.push(finished(reading, at, amount))
    at = amount ? Math.max(amount.next, at + 1) : at + 1
  }
  return sharedUnits(text, found)
}

function amountAt(reading: Reading, at: number): Amount | null {
  const atom = reading.atoms[at]
  if (!atom) return null
  if (atom.kind === 'figure') return figureAt(reading, at, atom)
  return fractionOrChange(reading, at) ?? wordsAt(reading, at) ?? nounAt(reading, at)
}

function wordsAt(reading: Reading, at: number): Amount | null {
  const compound = germanCompound(reading.atoms[at]?.word ?? '', reading.language)
  if (compound) return { ...compound, next: at + 1 }
  const spelled = spelledNumber(reading, at)
  return spelled && withUnit(reading, spelled, null)
}

function figureAt(reading: Reading, at: number, atom: NumberAtom): Amount {
  const money = currency[atom.before] ?? currency[atom.after] ?? codeBefore(reading, at)
  const after = atom.after.replace('+', '').trim()
  const bound: Bound | undefined = atom.after.startsWith('+')
    ? 'least'
    : atom.before
      ? boundsBefore[atom.before]
      : undefined
  const given = bound ? { bound } : {}
  if (after === '%') return { value: atom.value, unit: '%', next: at + 1, ...given }
  if (after === 'x' || after === '×') return { value: atom.value, unit: 'x', next: at + 1, ...given }
  if (after === '°C') return { value: atom.value, unit: 'celsius', next: at + 1, ...given }
  if (/^(?:st|nd|rd|th|er|e|º|ª)$/u.test(after)) return { value: atom.value, unit: 'ordinal', next: at + 1 }
  if (isMetres(reading.text, atom, after, money))
    return { value: atom.value, unit: 'metre', face: atom.value, next: at + 1, ...given }
  if (after === '' && isTimeAfterLabel(reading, at)) return { value: atom.value, unit: null, next: at + 1 }
  const scale = /^[a-z]/iu.test(after) ? (numberScales[after.toLowerCase()] ?? 1) : 1
  const apart = scale > 1 ? null : letterScale(reading, at + 1, money)
  const scaled =
    scale > 1
      ? { value: atom.value * scale, next: at + 1 }
      : apart
        ? { value: atom.value * apart, next: at + 2 }
        : scaledBy(reading, at + 1, atom.value)
  return { ...withUnit(reading, scaled, money), ...given }
}

/** "EUR 6.4 m", "84 k PLN": a letter that scales money, a space away from it. */
function letterScale({ text, atoms }: Reading, at: number, money: string | null): number | null {
  const [own, letter, unit] = [atoms[at - 1], atoms[at], atoms[at + 1]]
  if (!own || letter?.kind !== 'word' || !/^(?:k|m|mm|b)$/u.test(letter.word) || !near(text, own, letter)) return null
  const isOfMoney =
    money !== null ||
    currency[letter.after] !== undefined ||
    /^\s?[£$€]/u.test(text.slice(letter.end)) ||
    (near(text, letter, unit) && isCurrencyCode(quantityUnits.get(unit?.word ?? '')?.base ?? ''))
  return isOfMoney ? (numberScales[letter.word] ?? null) : null
}

/** "GBP 2 million", "EUR 40k", "R 480,000". */
function codeBefore({ text, atoms }: Reading, at: number): string | null {
  const [code, own] = [atoms[at - 1], atoms[at]]
  if (!code || !own || !near(text, code, own)) return null
  if (text.slice(code.start, code.end) === 'R')
    return own.value >= 1000 || /^(?:k|m|bn)$/iu.test(own.after) ? 'zar' : null
  if (!isCurrencyCode(code.word)) return null
  return quantityUnits.get(code.word)?.base ?? null
}

/** "my Band 6 years": the years are not six. */
function isTimeAfterLabel({ text, atoms }: Reading, at: number): boolean {
  const own = atoms[at]
  return (
    own !== undefined &&
    labelBefore(text, own.start) &&
    /^(?:years?|months?|weeks?|days?)$/u.test(atoms[at + 1]?.word ?? '')
  )
}

/** "a 70m stair core", "25m pool": metres. "70m users" and "£70m" are millions: money, or many of something. */
function isMetres(text: string, { end, before }: NumberAtom, after: string, money: string | null): boolean {
  if (after !== 'm' || money || before !== '') return false
  const rest = text.slice(end)
  if (
    /^\s*(?:wide|long|high|deep|tall|thick|above|below|from|away|apart|radius|span|race|sprint|pool|dash|hurdles)\b/iu.test(
      rest,
    )
  )
    return true
  return (
    /^\s+(?!(?:turnover|budget|revenue|portfolio|contract|project|programme|fund|investment|deal|debt|loan|saving|in|a|per|of|to|and|or)\b)\p{Ll}{3,}(?<!s)(?:\s\p{Ll}+(?<!s))?(?=[\s.,;)]|$)/u.test(
      rest,
    ) && !/^\s+(?:\p{L}+\s)?\p{L}+s\b/u.test(rest)
  )
}

/** The noun between a number and the "or more" that is said of it. */
const counted = /^\s\p{L}+(?= or (?:more|over|above|higher|longer|less|fewer|under)\b)/u

function finished(reading: Reading, at: number, amount: Amount): Quantity {
  const { text, atoms } = reading
  const first = atoms[at]
  const last = atoms[amount.next - 1] ?? first
  const before = boundBefore(reading, at)
  const end = last?.end ?? 0
  const rest = text.slice(end, end + 40).replace(counted, '')
  const after = boundsAfter.find(([sign]) => sign.test(rest))
  return {
    start: before?.start ?? first?.start ?? 0,
    end,
    value: Math.round(amount.value * 1e6) / 1e6,
    face: amount.face ?? amount.value,
    unit: amount.unit,
    bound: amount.bound ?? after?.[1] ?? before?.bound ?? 'exact',
    noun: nounAfter(reading, amount.next),
    vague: amount.vague ?? false,
  }
}

const notCounted = new Set(
  'of the a an in on at to and or for with by from per each every as than other who which that since until till during'.split(
    ' ',
  ),
)

/** The word counted: the next one, unless it belongs to no count. */
function nounAfter({ text, atoms }: Reading, next: number): string | null {
  const of = atoms[next]?.word === 'de'
  const last = atoms[of ? next : next - 1]
  const noun = atoms[of || atoms[next]?.word === 'odd' ? next + 1 : next]
  if (!last || noun?.kind !== 'word' || notCounted.has(noun.word) || !near(text, last, noun)) return null
  return noun.word
}
