import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Posting } from '../../../shared/domain/posting.ts'

/** So many words are taught at most; beyond that the worker would start slowly. */
const most = 6000

/**
 * Words that are right here though no dictionary has them: the names in the library's entries and in the posting's company and role,
 * and words of either text that are written as names are (a capital inside a sentence, or capitals within).
 */
export function dictionaryWords(
  { entries, evidence }: Pick<LibraryView, 'entries' | 'evidence'>,
  posting: Pick<Posting, 'text' | 'company' | 'role' | 'place'>,
): string[] {
  const names = entries.flatMap(({ title, organisation, location }) => [title, organisation, location])
  const whole = [...names, posting.company, posting.role, posting.place].flatMap((name) => wordsOf(name ?? ''))
  const written = [posting.text, ...evidence.map(({ text }) => text)].flatMap(namesIn)
  return [...new Set([...whole, ...written])].filter((word) => word.length > 1).slice(0, most)
}

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}’'-]*\p{L}/gu) ?? []

/** Names by how they are written. A word that only opens a sentence, a line or a quotation may be any word. */
function namesIn(text: string): string[] {
  const inside = text.matchAll(/(?<=[\p{Ll}\p{N},;)] )\p{Lu}[\p{L}\p{M}’'-]*\p{L}/gu)
  const mixed = text.matchAll(/(?<![\p{L}\p{N}])\p{L}*\p{Ll}\p{Lu}\p{L}*/gu)
  return [...inside, ...mixed].map(([word]) => word)
}
