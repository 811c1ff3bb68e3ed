import { type NumberAtom, numberAtoms } from './number-atoms.ts'
import { numberChanges, numberFractions } from './number-fractions.ts'
import { type NumberLanguage, numberPhrase } from './number-phrases.ts'
import { numberScales } from './number-scales.ts'
import { numberWords } from './number-words.ts'
import type { Bound, Quantity } from './quantity.ts'
import { boundsAfter, boundsBefore } from './quantity-bounds.ts'
import { quantityUnits } from './quantity-units.ts'

interface Amount {
  readonly value: number
  readonly unit: string | null
  /** The number as written, where a unit multiplied it. */
  readonly face?: number
  /** Index of the atom after the last that was read. */
  readonly next: number
  readonly vague?: boolean
  readonly bound?: Bound
}
interface Reading {
  readonly text: string
  readonly atoms: readonly NumberAtom[]
  readonly language: NumberLanguage
}

const currency: Readonly<Record<string, string>> = { '£': 'gbp', $: 'usd', '€': 'eur', '¥': 'jpy', '₹': 'inr' }
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
const fillers = new Set(
  'working calendar consecutive full whole straight additional extra more fewer further complete entire solid long business'.split(
    ' ',
  ),
)
const units = new Set('one two three four five six seven eight nine'.split(' '))

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
  return (
    vagueAt(reading, at) ??
    changeAt(reading, atom, at) ??
    fractionAt(reading, at) ??
    wordsAt(reading, at) ??
    nounAt(reading, at)
  )
}

function figureAt(reading: Reading, at: number, atom: NumberAtom): Amount {
  const money = currency[atom.before] ?? currency[atom.after] ?? null
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
  const scale = /^[a-z]/iu.test(after) ? (numberScales[after.toLowerCase()] ?? 1) : 1
  const scaled = scale > 1 ? { value: atom.value * scale, next: at + 1 } : scaledBy(reading, at + 1, atom.value)
  return { ...withUnit(reading, scaled, money), ...given }
}

/** "twenty-five", "two hundred and fifty thousand", "a hundred", "fünfundzwanzig". */
function wordsAt(reading: Reading, at: number): Amount | null {
  const phrase = phraseAt(reading, at)
  if (phrase) return withUnit(reading, scaledBy(reading, at + phrase.used, phrase.value), null)
  const first = reading.atoms[at]
  const value = first ? smallValue(first.word) : null
  if (value === null) return null
  const second = reading.atoms[at + 1]
  const joined =
    second &&
    value >= 20 &&
    value < 100 &&
    value % 10 === 0 &&
    units.has(second.word) &&
    near(reading.text, first, second)
  const small = joined ? value + (numberWords[second.word] ?? 0) : value
  return withUnit(reading, scaledBy(reading, joined ? at + 2 : at + 1, small), null)
}

/** A number of several words in the language of the text, with nothing but blanks and hyphens between them. */
function phraseAt({ text, atoms, language }: Reading, at: number): { value: number; used: number } | null {
  if (language === 'en') return null
  const run: string[] = []
  for (let next = at; next < at + 6 && atoms[next]?.kind === 'word'; next += 1) {
    if (next > at && !near(text, atoms[next - 1], atoms[next])) break
    run.push(atoms[next]?.word ?? '')
  }
  if (/^(?:pour|por|per)$/u.test(atoms[at - 1]?.word ?? '')) return null
  return numberPhrase(run, language)
}

function smallValue(word: string): number | null {
  const plain = Object.hasOwn(numberWords, word) ? numberWords[word] : undefined
  return plain ?? null
}

/** Multiplies by the scale words that follow, and adds "and fifty" or "and a half". */
function scaledBy(reading: Reading, at: number, start: number, from = at): { value: number; next: number } {
  let value = start
  let next = at
  for (let atom = reading.atoms[next]; atom?.kind === 'word'; atom = reading.atoms[next]) {
    const scale = scaleOf(atom.word)
    if (scale === null) break
    value *= scale
    next += 1
  }
  const and = reading.atoms[next]?.word
  const follower = reading.atoms[next + 1]
  if (and === 'and' && follower?.word === 'a' && reading.atoms[next + 2]?.word === 'half') {
    const scale = scaleOf(reading.atoms[next + 3]?.word ?? '')
    return scale === null ? { value: value + 0.5, next: next + 3 } : { value: (value + 0.5) * scale, next: next + 4 }
  }
  if (and === 'and' && value >= 100 && value % 100 === 0 && next > from && follower) {
    const rest = wordsValue(reading, next + 1)
    if (rest && rest.value < 100) return scaledBy(reading, rest.next, value + rest.value)
  }
  if (and !== undefined && value >= 1000 && value % 1000 === 0 && next > from) {
    const rest = wordsValue(reading, next)
    if (rest && rest.value < 1000) return { value: value + rest.value, next: rest.next }
  }
  return { value, next }
}

function wordsValue(reading: Reading, at: number): { value: number; next: number } | null {
  const phrase = phraseAt(reading, at)
  if (phrase) return { value: phrase.value, next: at + phrase.used }
  const value = smallValue(reading.atoms[at]?.word ?? '')
  if (value === null) return null
  const follower = reading.atoms[at + 1]?.word ?? ''
  if (value >= 20 && value % 10 === 0 && units.has(follower))
    return { value: value + (numberWords[follower] ?? 0), next: at + 2 }
  if (follower === 'hundred') return { value: value * 100, next: at + 2 }
  return { value, next: at + 1 }
}

function scaleOf(word: string): number | null {
  if (
    !/^(?:hundred|thousand|grand|million|billion|trillion|dozen|mio|bn|mn|hundert|tausend|million|millionen|milliarden?|milliards?|millions|mille|millón|millones|mil|mrd|lakh|crore)$/u.test(
      word,
    )
  )
    return null
  return numberScales[word] ?? null
}

/** The unit after a number, past "working" and the like; "the 20 years" counts the noun otherwise. */
function withUnit(reading: Reading, amount: { value: number; next: number }, money: string | null): Amount {
  if (money) return { ...amount, unit: money }
  const sign = /^\.?\s?([£$€])(?!\d)/u.exec(reading.text.slice(reading.atoms[amount.next - 1]?.end ?? 0))?.[1]
  if (sign) return { ...amount, unit: currency[sign] ?? null }
  let at = amount.next
  for (let skipped = 0; skipped < 2 && fillers.has(reading.atoms[at]?.word ?? ''); skipped += 1) at += 1
  const first = reading.atoms[at]
  const last = reading.atoms[amount.next - 1]
  if (first?.kind !== 'word' || !last || !near(reading.text, last, first, 24)) return { ...amount, unit: null }
  const second = reading.atoms[at + 1]?.word ?? ''
  if (/^(?:per|pour|por)$/u.test(first.word) && /^(?:cent|ciento)$/u.test(second))
    return { ...amount, unit: '%', next: points(reading, at + 2) }
  const area = areaAt(reading, at)
  if (area) return { value: amount.value * area.factor, face: amount.value, unit: area.unit, next: area.next }
  const unit = quantityUnits.get(first.word)
  if (!unit || isOrdinalSecond(reading, at)) return { ...amount, unit: null }
  const speed = unit.base === 'metre' ? perHour(reading, at + 1) : null
  if (speed !== null)
    return { value: amount.value * unit.factor, face: amount.value, unit: 'metre per hour', next: speed }
  if (unit.base === 'x' && /^(?:a|per|each|every|daily|weekly|monthly)$/u.test(second))
    return { ...amount, unit: null, next: at + 1 }
  return {
    ...amount,
    value: amount.value * unit.factor,
    face: amount.value,
    unit: unit.base,
    next: unit.base === '%' ? points(reading, at + 1) : at + 1,
  }
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
  const change = Object.hasOwn(numberChanges, atom.word) ? numberChanges[atom.word] : undefined
  return change ? { value: change[0], unit: change[1], next: at + 1 } : null
}

/** "a third", "two thirds", "by half", "half a million", "half an hour", "half-day". */
function fractionAt(reading: Reading, at: number): Amount | null {
  const { atoms } = reading
  const first = atoms[at]?.word ?? ''
  if (first === 'half') return halfAt(reading, at)
  const count = /^(?:a|one|ein|un|une|la|by)$/u.test(first) ? 1 : (smallValue(first) ?? 0)
  const share = numberFractions[atoms[at + 1]?.word ?? '']
  if (count < 1 || count > 9 || share === undefined || !near(reading.text, atoms[at], atoms[at + 1])) return null
  if (first === 'by' && !/^(?:half|quarter|hälfte|moitié|mitad)$/u.test(atoms[at + 1]?.word ?? '')) return null
  if (/^half$/u.test(atoms[at + 1]?.word ?? '')) return halfAt(reading, at + 1)
  if (first === 'a' && atoms[at + 1]?.word === 'quarter' && isNumber(atoms[at - 1])) return null
  if (/^(?:year|century|of a century)$/u.test(atoms[at + 2]?.word ?? '')) return null
  return { value: count * share * 100, unit: '%', next: at + 2 }
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
  if (follower === 'of' && /^(?:19|20)\d\d$/u.test(reading.atoms[at + 2]?.word ?? ''))
    return { value: 6, unit: 'month', next: at + 1 }
  return { value: 50, unit: '%', next: at + 1 }
}

/** "a year and a half", "an hour and a half". */
function unitAndHalf({ atoms }: Reading, at: number): Amount | null {
  const unit = quantityUnits.get(atoms[at]?.word ?? '')
  const rest = [1, 2, 3].map((step) => atoms[at + step]?.word).join(' ')
  if (!unit || rest !== 'and a half' || !/^(?:an?|one)$/u.test(atoms[at - 1]?.word ?? '')) return null
  return { value: unit.factor * 1.5, unit: unit.base, next: at + 4 }
}

/** "a decade", "a couple", "a dozen", "a hundred". */
function nounAt(reading: Reading, at: number): Amount | null {
  const word = reading.atoms[at]?.word ?? ''
  const half = unitAndHalf(reading, at)
  if (half) return half
  const amount = Object.hasOwn(nounAmounts, word) ? nounAmounts[word] : undefined
  if (!amount) return null
  const each = /^(?:each|every|per)$/u.test(reading.atoms[at - 1]?.word ?? '')
  if (each) return null
  const scaled = amount[1] ? { value: amount[0], next: at + 1 } : scaledBy(reading, at + 1, amount[0], at)
  return amount[1] ? { ...scaled, unit: amount[1] } : withUnit(reading, scaled, null)
}

function finished(reading: Reading, at: number, amount: Amount): Quantity {
  const { text, atoms } = reading
  const first = atoms[at]
  const last = atoms[amount.next - 1] ?? first
  const before = boundBefore(reading, at)
  const end = last?.end ?? 0
  const after = boundsAfter.find(([sign]) => sign.test(text.slice(end, end + 30)))
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

function boundBefore({ text, atoms }: Reading, at: number): { bound: Bound; start: number } | null {
  const own = atoms[at]
  if (!own) return null
  const from =
    /^(?:an?|the|one|les|los|las|die|der|den)$/u.test(atoms[at - 1]?.word ?? '') &&
    !/^(?:a good)$/u.test(`${atoms[at - 1]?.word} ${own.word}`)
      ? at - 1
      : at
  const sign = /[~≈<>≥]\s?$/u.exec(text.slice(Math.max(0, own.start - 2), own.start))?.[0].trim()
  if (sign) return { bound: boundsBefore[sign] ?? 'about', start: own.start }
  for (let length = 4; length >= 1; length -= 1) {
    const run = atoms.slice(Math.max(0, from - length), from)
    const last = run.at(-1)
    if (run.length < length || !last || own.start - last.end > 8 || run.some((atom) => atom.kind === 'figure')) continue
    const bound = boundsBefore[run.map((atom) => atom.word).join(' ')]
    if (bound && !isParticle(atoms, from - length)) return { bound, start: run[0]?.start ?? own.start }
  }
  return null
}

/** "turn over £86m", "took over 3 classes": the word belongs to the verb. */
function isParticle(atoms: readonly NumberAtom[], at: number): boolean {
  return (
    atoms[at]?.word === 'over' &&
    /^(?:turn|turns|turned|turning|hand|handed|take|took|taken|taking|carry|carried|roll|rolled|bring|brought|spread|spreads|spreading|distributed|divided|responsibility|authority|win|won|pore|pored)$/u.test(
      atoms[at - 1]?.word ?? '',
    )
  )
}

const notCounted = new Set(
  'of the a an in on at to and or for with by from per each every as than other who which that'.split(' '),
)

/** The word counted: the next one, unless it belongs to no count. */
function nounAfter({ text, atoms }: Reading, next: number): string | null {
  const last = atoms[next - 1]
  const noun = atoms[next]
  if (!last || noun?.kind !== 'word' || notCounted.has(noun.word) || !near(text, last, noun)) return null
  return noun.word
}

function near(text: string, a: NumberAtom | undefined, b: NumberAtom | undefined, most = 2): boolean {
  if (!a || !b || b.start - a.end > most) return false
  return most > 2
    ? !/[.;:!?()\n]/u.test(text.slice(a.end, b.start))
    : /^[\s\u00a0-]*$/u.test(text.slice(a.end, b.start))
}

/** In "70 to 80 %" and "900 ms to 210" both numbers have the unit that one of them names. */
function sharedUnits(text: string, found: readonly Quantity[]): Quantity[] {
  const shared = [...found]
  for (let at = 0; at + 1 < shared.length; at += 1) {
    const [one, two] = [shared[at], shared[at + 1]]
    if (!one || !two || (one.unit === null) === (two.unit === null)) continue
    const joint = text.slice(one.end, Math.max(one.end, two.start))
    if (
      !/^\s*(?:to|and|or|bis|auf|à|a|al|y|und|et|hasta|-|–|—|→|instead of|rather than|statt|au lieu de|en lugar de|en vez de)\s*(?:over|about|around|almost|nearly|only|just)?\s*$/u.test(
        joint,
      )
    )
      continue
    const unit = one.unit ?? two.unit
    if (unit === 'ordinal' || isYear(one) || isYear(two)) continue
    const factor = unitFactor(text, one.unit === null ? two : one)
    if (one.unit === null) shared[at] = { ...one, unit, value: one.value * factor }
    else shared[at + 1] = { ...two, unit, value: two.value * factor }
  }
  return shared
}

function isYear({ value, unit }: Quantity): boolean {
  return unit === null && Number.isInteger(value) && value >= 1900 && value <= 2100
}

function unitFactor(text: string, quantity: Quantity): number {
  const word = /([\p{L}µ]+)$/u.exec(text.slice(quantity.start, quantity.end))?.[1]?.toLowerCase() ?? ''
  return quantityUnits.get(word)?.factor ?? 1
}
