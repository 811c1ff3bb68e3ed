import { numberFractions } from '../number-fractions.ts'
import { numberPhrase } from '../number-phrases.ts'
import { numberScales } from '../number-scales.ts'
import { numberWords } from '../number-words.ts'
import { near, type Reading } from './number-reading.ts'

const units = new Set('one two three four five six seven eight nine'.split(' '))

/** "twenty-five", "two hundred and fifty thousand", "fünfundzwanzig": its value and the atom after it; null when no number starts here. */
export function spelledNumber(reading: Reading, at: number): { value: number; next: number } | null {
  const phrase = phraseAt(reading, at)
  if (phrase) return scaledBy(reading, at + phrase.used, phrase.value)
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
  const whole = { value: small, next: joined ? at + 2 : at + 1 }
  const exact = decimals(reading, whole)
  return scaledBy(reading, exact.next, exact.value)
}

const digits = new Map(
  'zero one two three four five six seven eight nine'.split(' ').map((word, value) => [word, value]),
)
digits.set('oh', 0)
digits.set('nought', 0)

/** "point four", "point three seven five" after a whole number. */
function decimals({ text, atoms }: Reading, whole: { value: number; next: number }): { value: number; next: number } {
  let [read, next] = ['', whole.next + 1]
  if (atoms[whole.next]?.word !== 'point' || !near(text, atoms[whole.next - 1], atoms[whole.next])) return whole
  for (
    let digit = digits.get(atoms[next]?.word ?? '');
    digit !== undefined;
    digit = digits.get(atoms[next]?.word ?? '')
  ) {
    if (!near(text, atoms[next - 1], atoms[next])) break
    read += digit
    next += 1
  }
  return read === '' ? whole : { value: Number(`${whole.value}.${read}`), next }
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

/** The value of one number word in English, or null. */
export function smallValue(word: string): number | null {
  const plain = Object.hasOwn(numberWords, word) ? numberWords[word] : undefined
  return plain ?? null
}

/** Multiplies by the scale words that follow, and adds "and fifty" or "and a half". */
export function scaledBy(reading: Reading, at: number, start: number, from = at): { value: number; next: number } {
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
  const part = fractionAfter(reading, next)
  if (part) {
    const last = scaleOf(reading.atoms[next - 1]?.word ?? '')
    const scale = last === null ? scaleOf(reading.atoms[part.next]?.word ?? '') : null
    return scale === null
      ? { value: value + part.value * (last ?? 1), next: part.next }
      : { value: (value + part.value) * scale, next: part.next + 1 }
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

/** "and a half", "and a quarter", "and three quarters" at a place: the share they add; behind a unit ("an hour and a half of …") also of something. */
export function fractionAfter(
  { atoms }: Reading,
  at: number,
  behindUnit = false,
): { value: number; next: number } | null {
  const [and, count, part] = [0, 1, 2].map((step) => atoms[at + step]?.word ?? '')
  const share = /^(?:half|third|thirds|quarter|quarters|eighth|eighths|fifth|fifths)$/u.test(part ?? '')
    ? (numberFractions[part ?? ''] ?? null)
    : null
  const times = /^(?:an?|one)$/u.test(count ?? '')
    ? 1
    : /^(?:two|three)$/u.test(count ?? '')
      ? smallValue(count ?? '')
      : null
  if (and !== 'and' || share === null || times === null) return null
  return atoms[at + 3]?.word === 'of' && !behindUnit ? null : { value: share * times, next: at + 3 }
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

/** "hundred", "million": by what it multiplies, or null. */
export function scaleOf(word: string): number | null {
  if (
    !/^(?:hundred|thousand|grand|million|billion|trillion|dozen|mio|bn|mn|hundert|tausend|million|millionen|milliarden?|milliards?|millions|mille|millón|millones|mil|mrd|lakh|crore)$/u.test(
      word,
    )
  )
    return null
  return numberScales[word] ?? null
}
