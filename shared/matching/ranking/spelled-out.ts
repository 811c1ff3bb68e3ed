import { stopWords } from '../words/stop-words.ts'
import type { ItemIndex, Posting } from './index-items.ts'

/** Three letters and more are hardly met by chance; the words they stand for say something, and small ones may stand between. */
const acronym = /^\p{Lu}{3,6}s?$/u
const between = '[ -]+(?:(?:of|and|the|for|in|&) )*'
/** Who belongs to a body writes its letters behind one that says how: "MCIPP", "FRICS". */
const member = '[AFM]'

const kept = new WeakMap<ItemIndex, Map<string, readonly Posting[]>>()

/**
 * Where an index spells out the acronym that is asked for ("statistical process control" for SPC, "General Dental Council" for GDC), or has it as the letters of a
 * member of that body. Empty for anything that is no acronym.
 */
export function spelledOut(text: string, index: ItemIndex): readonly Posting[] {
  if (!acronym.test(text)) return []
  const found = kept.get(index) ?? new Map<string, readonly Posting[]>()
  kept.set(index, found)
  const known = found.get(text)
  if (known) return known
  const made = find(text.replace(/s$/u, ''), index)
  found.set(text, made)
  return made
}

/** "Some people cook" is no SPC. */
const saysSomething = (words: string, { length }: string): boolean =>
  words.split(/[ -]+/u).filter((word) => !stopWords.has(word.toLowerCase())).length >= length

function find(letters: string, { items }: ItemIndex): Posting[] {
  const words = [...letters.toLowerCase()].map((letter) => `${letter}\\p{L}{2,}`).join(between)
  const spelt = new RegExp(`(?<!\\p{L})${words}`, 'iu')
  const belongs = new RegExp(`(?<!\\p{L})${member}${letters}(?!\\p{L})`, 'u')
  return items.flatMap(({ evidence: { text } }, item) => {
    const words = spelt.exec(text)?.[0]
    const shown = words !== undefined && saysSomething(words, letters) ? words : belongs.exec(text)?.[0]
    return shown === undefined ? [] : [{ item, field: 'text' as const, frequency: 1, shown }]
  })
}
