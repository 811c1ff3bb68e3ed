import { sentences } from '../text/sentences.ts'
import type { ComposingUnit } from './composing-unit.ts'
import { firstPerson, type Period } from './first-person.ts'
import { isEnglish } from './is-english.ts'
import { sentenceCase } from './sentence-case.ts'
import { unitWords } from './unit-words.ts'

/**
 * One unit in the person's own words, as one line of text that ends in a full stop.
 * `said` is false when nothing could be put in the first person, so that the words stand as quoted.
 * Fragments after the first sentence ("US patent granted.") are tied to the one before with a semicolon.
 */
export function itemSentences(unit: ComposingUnit): { text: string; said: boolean } {
  const own = unitWords(unit)
  if (unit.lead.said) return { text: quoted(unit, own), said: false }
  if (!isEnglish(own)) return { text: closed(own), said: false }
  const parts = sentences(own).map(({ start, end }) => own.slice(start, end))
  const spoken = parts.map((part) => firstPerson(part, periodOf(unit)))
  if (!spoken[0]) return { text: closed(sentenceCase(own)), said: false }
  const text = parts.reduce((line, part, index) => joined(line, part, spoken[index] ?? null), '')
  return { text: closed(sentenceCase(text)), said: true }
}

/** A role without an end is still open only when it says so; what stands under no entry cannot be dated. */
function periodOf({ pair: { entry } }: ComposingUnit): Period {
  if (!entry?.end) return 'unknown'
  return entry.end === 'present' ? 'ongoing' : 'ended'
}

function joined(line: string, part: string, spoken: string | null): string {
  if (line === '') return spoken ?? part
  if (spoken) return `${closed(line)} ${spoken}`
  const fragment = !/\s(?:is|are|was|were|has|have|had|can|will|helped|made|led|gave|became)\s/u.test(part)
  return fragment && part.length < 80 ? `${line.replace(/[.;]\s*$/u, '')}; ${part}` : `${closed(line)} ${part}`
}

function quoted({ lead }: ComposingUnit, own: string): string {
  const by = [lead.said?.who, lead.said?.when].filter(Boolean).join(', ')
  const words = `“${own.replace(/^["“]|["”]$/gu, '')}”`
  return by ? `${words} (${by})` : words
}

function closed(text: string): string {
  const trimmed = text.replace(/[\s,;:]+$/u, '')
  return /[.!?…”"。]\)?$/u.test(trimmed) ? trimmed : `${trimmed}.`
}
