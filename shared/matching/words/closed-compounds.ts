import type { ItemIndex } from '../ranking/index-items.ts'
import { isGenericKey } from '../ranking/word-weight.ts'

/** Places, and work, that English writes into one word with what is done or kept there ("courtroom", "woodwork"). General knowledge of English. */
const ends = 'room house yard shop site side floor ground field land store work'.split(' ')
/** "Greenhouse" is no green house, and "background" nothing at the back. */
const others = new Set('green back fore under over home frame'.split(' '))
const shortest = 4

/** The keys of an index that are a word together with its place, or the word without it: "court" and "courtroom". */
export function closedCompounds(term: string, { postings }: ItemIndex): readonly string[] {
  if (term.length < shortest || term.includes(' ') || isGenericKey(term) || others.has(term)) return []
  const longer = ends.map((end) => term + end)
  const shorter = ends.flatMap((end) => (term.endsWith(end) ? [term.slice(0, -end.length)] : []))
  const plain = shorter.filter((word) => word.length >= shortest && !isGenericKey(word) && !others.has(word))
  return [...longer, ...plain].filter((key) => postings.has(key))
}
