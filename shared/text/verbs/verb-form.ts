import { baseVerbs } from './base-verbs.ts'
import { irregularPast } from './irregular-verbs.ts'

/** How a verb at the start of an item stands: `past` "led", `base` "lead", `third` "leads", `gerund` "leading". */
export interface VerbForm {
  readonly base: string
  readonly form: 'past' | 'base' | 'third' | 'gerund'
}

const bases = new Set([...baseVerbs, ...Object.values(irregularPast)])

/** The form of a lower-case word when it can be a verb that begins an item, else null. "co-" and "re-" may stand before it. */
export function verbForm(word: string): VerbForm | null {
  const plain = word.replace(/^(?:co|re|pre)-/u, '')
  const past = irregularPast[plain]
  if (past) return { base: past, form: 'past' }
  if (bases.has(plain)) return { base: plain, form: 'base' }
  return endingForm(plain)
}

function endingForm(word: string): VerbForm | null {
  if (word.includes('-')) return joinedPast(word)
  if (/eed$/u.test(word) && (word.length < 5 || baseOf(word.slice(0, -2)) === null)) return null
  if (/..ed$/u.test(word)) return { base: baseOf(word.slice(0, -2)) ?? word, form: 'past' }
  if (/...ing$/u.test(word)) {
    const base = baseOf(word.slice(0, -3))
    return base ? { base, form: 'gerund' } : null
  }
  if (/[^s]s$/u.test(word)) {
    const base = baseOf(word.replace(/(?<=[sxz]|ch|sh)es$|s$/u, ''))
    return base ? { base, form: 'third' } : null
  }
  return null
}

/** The known base a stem belongs to: as it stands, with a silent e, with y for i, or with its doubled consonant undone. */
function baseOf(stem: string): string | null {
  const tries = [stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/ie$/u, 'y'), stem.replace(/(.)\1$/u, '$1')]
  return tries.find((candidate) => bases.has(candidate)) ?? null
}

/** "load-tested", "ghost-wrote", "line-manage": a verb with what it joins. */
function joinedPast(word: string): VerbForm | null {
  const last = word.slice(word.lastIndexOf('-') + 1)
  if (/^(?:line|project|stage|case|peer|team|ghost|hand|proof|spot|fact)-\p{L}+$/u.test(word)) {
    const joined = word.slice(0, -last.length)
    const past = irregularPast[last]
    if (past && past !== last) return { base: `${joined}${past}`, form: 'past' }
    if (bases.has(last) && last !== 'work') return { base: word, form: 'base' }
  }
  return /..ed$/u.test(last) && baseOf(last.slice(0, -2)) !== null && /^\p{L}+-\p{L}+$/u.test(word)
    ? { base: word, form: 'past' }
    : null
}
