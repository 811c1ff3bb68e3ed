import { sentences } from '../text/sentences.ts'
import { firstPerson } from './first-person.ts'
import { isEnglish } from './is-english.ts'
import type { PairedItem } from './paired-item.ts'

/**
 * One item in the person's own words, as one line of text that ends in a full stop.
 * `said` is false when nothing could be put in the first person, so that the words stand exactly as quoted.
 * Fragments after the first sentence ("US patent granted.") are tied to the one before with a semicolon.
 */
export function itemSentences(item: PairedItem): { text: string; said: boolean } {
  const own = ownWords(item)
  if (item.evidence.said || !isEnglish(own)) return { text: quoted(item, own), said: false }
  const ongoing = item.entry?.end === 'present'
  const parts = sentences(own).map(({ start, end }) => own.slice(start, end))
  const spoken = parts.map((part) => firstPerson(part, ongoing))
  const text = parts.reduce((line, part, index) => joined(line, part, spoken[index] ?? null), '')
  return { text: closed(text), said: Boolean(spoken[0]) }
}

/** A nested item means little without the one it stands under ("outcome: …"), so that one leads in when it is not a sentence itself. */
function ownWords({ evidence, parent }: PairedItem): string {
  if (!parent || !/[:,]\s*$/u.test(parent.text)) return evidence.text
  return `${parent.text.replace(/\s*[:,]\s*$/u, '')}: ${evidence.text}`
}

function joined(line: string, part: string, spoken: string | null): string {
  if (line === '') return spoken ?? part
  if (spoken) return `${closed(line)} ${spoken}`
  const fragment = !/\s(?:is|are|was|were|has|have|had|can|will|helped|made|led|gave|became)\s/u.test(part)
  return fragment && part.length < 80 ? `${line.replace(/[.;]\s*$/u, '')}; ${part}` : `${closed(line)} ${part}`
}

function quoted({ evidence }: PairedItem, own: string): string {
  if (!evidence.said) return closed(own)
  const by = [evidence.said.who, evidence.said.when].filter(Boolean).join(', ')
  const words = `“${own.replace(/^["“]|["”]$/gu, '')}”`
  return by ? `${words} (${by})` : words
}

function closed(text: string): string {
  const trimmed = text.replace(/[\s,;:]+$/u, '')
  return /[.!?…”"。]\)?$/u.test(trimmed) ? trimmed : `${trimmed}.`
}
