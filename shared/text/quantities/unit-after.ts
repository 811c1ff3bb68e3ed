import { quantityUnits } from '../quantity-units.ts'
import { isCurrencyCode } from './is-currency-code.ts'
import { type Amount, near, type Reading } from './number-reading.ts'
import { fractionAfter, spelledNumber } from './spelled-number.ts'

/** Codes of currencies by their signs. */
export const currency: Readonly<Record<string, string>> = {
  '£': 'gbp',
  $: 'usd',
  '€': 'eur',
  '¥': 'jpy',
  '¤': 'zar',
  '₹': 'inr',
  '₦': 'ngn',
}

const fillers = new Set(
  'working calendar fiscal financial academic consecutive full whole straight additional extra more fewer further complete entire solid long business de'.split(
    ' ',
  ),
)

/** The unit after a number, past "working" and the like; "the 20 years" counts the noun otherwise. */
export function withUnit(reading: Reading, amount: { value: number; next: number }, money: string | null): Amount {
  if (money) return { ...amount, unit: money }
  const sign = /^\.?\s?([£$€])(?!\d)/u.exec(reading.text.slice(reading.atoms[amount.next - 1]?.end ?? 0))?.[1]
  if (sign) return { ...amount, unit: currency[sign] ?? null }
  let at = amount.next
  for (let skipped = 0; skipped < 2 && fillers.has(reading.atoms[at]?.word ?? ''); skipped += 1) at += 1
  if (reading.atoms[at]?.word === 'school' && /^years$/u.test(reading.atoms[at + 1]?.word ?? '')) at += 1
  const first = reading.atoms[at]
  const last = reading.atoms[amount.next - 1]
  if (first?.kind !== 'word' || !last || !near(reading.text, last, first, 24)) return { ...amount, unit: null }
  const second = reading.atoms[at + 1]?.word ?? ''
  if (/^(?:per|pour|por)$/u.test(first.word) && /^(?:cent|ciento)$/u.test(second))
    return { ...amount, unit: '%', next: points(reading, at + 2) }
  const area = areaAt(reading, at)
  if (area) return { value: amount.value * area.factor, face: amount.value, unit: area.unit, next: area.next }
  if (first.word === 'year' && namedYear.test(second)) return { ...amount, unit: null, next: at + 1 }
  if (quantityUnits.get(first.word) === undefined) {
    const country = ofCountry(reading, at)
    if (country) return { ...amount, unit: country.unit, next: country.next }
  }
  const unit = quantityUnits.get(first.word) ?? shortUnit(reading, amount.next)
  if (!unit || isOrdinalSecond(reading, at)) return { ...amount, unit: null }
  if (unit.base === 'x' && isSide(reading, at + 1)) return { ...amount, unit: null }
  const speed = unit.base === 'metre' ? perHour(reading, at + 1) : null
  if (speed !== null)
    return { value: amount.value * unit.factor, face: amount.value, unit: 'metre per hour', next: speed }
  if (unit.base === 'x' && /^(?:a|per|each|every|daily|weekly|monthly)$/u.test(second))
    return { ...amount, unit: null, next: at + 1 }
  const { value, next } = restOf(reading, at, amount.value)
  return {
    ...amount,
    value: value * unit.factor,
    face: value,
    unit: unit.base,
    next: unit.base === '%' ? points(reading, at + 1) : next,
  }
}

/** Currencies that share their name with others, by the word before it. */
const ofCountries: Readonly<Record<string, string>> = {
  'canadian dollars': 'cad',
  'australian dollars': 'aud',
  'zealand dollars': 'nzd',
  'singapore dollars': 'sgd',
  'kong dollars': 'hkd',
  'norwegian kroner': 'nok',
  'danish kroner': 'dkk',
}

/** "73,000 Canadian dollars", "two New Zealand dollars": money by its country. */
function ofCountry({ text, atoms }: Reading, at: number): { unit: string; next: number } | null {
  for (let next = at + 1; next <= at + 2; next += 1) {
    const [country, money] = [atoms[next - 1], atoms[next]]
    if (!country || !money || !/^\p{Lu}/u.test(text.slice(country.start)) || !near(text, country, money)) return null
    const base = quantityUnits.get(money.word)?.base ?? ''
    if (isCurrencyCode(base)) return { unit: ofCountries[`${country.word} ${money.word}`] ?? base, next: next + 1 }
  }
  return null
}

/** The nine metres of "4 x 9 m". */
function isSide({ atoms }: Reading, at: number): boolean {
  const [other, unit] = [atoms[at], atoms[at + 1]]
  if (other?.kind !== 'figure') return false
  return other.after === 'm' || (quantityUnits.get(unit?.word ?? '') ?? metric[unit?.word ?? ''])?.base === 'metre'
}

/** "two years and a half", "one pound twelve": what follows a unit and belongs to the number before it. */
function restOf(reading: Reading, at: number, value: number): { value: number; next: number } {
  const { text, atoms } = reading
  const part = Number.isInteger(value) ? fractionAfter(reading, at + 1, true) : null
  if (part) return { value: value + part.value, next: part.next }
  const [unit, hundredths] = [atoms[at], spelledNumber(reading, at + 1)]
  const coins =
    hundredths &&
    /^(?:pounds?|euros?|dollars?)$/u.test(unit?.word ?? '') &&
    near(text, unit, atoms[at + 1]) &&
    hundredths.value >= 5 &&
    hundredths.value < 100 &&
    /^(?:\s+(?:an?|per|each|for|on|in|to|from|of|or|and|by|at|instead|where|when|with|apiece|pence|cents?)\b|\s*(?:[.,;:)?!]|$))/u.test(
      text.slice(atoms[hundredths.next - 1]?.end ?? 0),
    )
  return coins && Number.isInteger(value)
    ? { value: value + hundredths.value / 100, next: hundredths.next }
    : { value, next: at + 1 }
}

/** "three year groups", "two year heads": years that are no time. */
const namedYear = /^(?:groups?|heads?|classes|teams?|books?|managers?)$/u

/** "1.8 s", "40 g", "5 d": one letter right behind figures; "3 s" of a plural has none. */
function shortUnit({ text, atoms }: Reading, at: number): { base: string; factor: number } | undefined {
  const [last, letter] = [atoms[at - 1], atoms[at]]
  if (last?.kind !== 'figure' || !letter || letter.start - last.end > 1) return undefined
  if (letter.start === last.end && /\p{Lu}{2,}[- ]$/u.test(text.slice(0, last.start))) return undefined
  return Object.hasOwn(letters, letter.word) && /^\p{Ll}$/u.test(text.slice(letter.start, letter.end))
    ? letters[letter.word]
    : undefined
}

const letters: Readonly<Record<string, { base: string; factor: number }>> = {
  s: { base: 'second', factor: 1 },
  d: { base: 'day', factor: 1 },
}

/** "square metres", "sq km", "mètres carrés": an area. "linear metres" and "cubic metres" are lengths and volumes. */
function areaAt({ atoms }: Reading, at: number): { factor: number; unit: string; next: number } | null {
  const [first = '', second = ''] = [atoms[at]?.word, atoms[at + 1]?.word]
  const before = /^(?:square|sq|linear|running|cubic|laufende[nr]?)$/u.test(first)
  const after = /^(?:carrés?|cuadrados?|linéaires|lineales|cubes|cúbicos)$/u.test(second)
  const length = quantityUnits.get(before ? second : after ? first : '') ?? metric[before ? second : first]
  if (!(before || after) || length?.base !== 'metre') return null
  const next = at + 2
  if (/^(?:linear|running|laufend|liné|lineal)/u.test(before ? first : second))
    return { factor: length.factor, unit: 'metre', next }
  const power = /^(?:cubic|cub|cúb)/u.test(before ? first : second) ? 3 : 2
  return { factor: length.factor ** power, unit: power === 3 ? 'cubic metre' : 'square metre', next }
}

/** "per hour", "an hour", "/h" after a length: where the speed ends. */
function perHour({ text, atoms }: Reading, at: number): number | null {
  const [first, second] = [atoms[at], atoms[at + 1]]
  if (/^(?:per|an|pro|par|por)$/u.test(first?.word ?? '') && /^(?:hour|stunde|heure|hora)$/u.test(second?.word ?? ''))
    return at + 2
  return first?.word === 'h' && text[first.start - 1] === '/' ? at + 1 : null
}

const metric: Readonly<Record<string, { readonly base: string; readonly factor: number }>> = {
  m: { base: 'metre', factor: 1 },
  ft: { base: 'metre', factor: 0.3048 },
}

/** "forty second-year pupils": the second year, no length of time. */
function isOrdinalSecond({ text, atoms }: Reading, at: number): boolean {
  const atom = atoms[at]
  return atom?.word === 'second' && /^-\p{L}/u.test(text.slice(atom.end)) && text[atom.start - 1] !== '-'
}

function points(reading: Reading, at: number): number {
  return /^points?$/u.test(reading.atoms[at]?.word ?? '') ? at + 1 : at
}
