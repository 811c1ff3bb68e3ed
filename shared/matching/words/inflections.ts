import { type StemLanguage, stemIn } from '../../text/stem-in.ts'
import type { Unit } from '../facets/read-facets.ts'
import type { ItemIndex } from '../ranking/index-items.ts'

type Stems = ReadonlyMap<string, readonly string[]>
const known = new WeakMap<ItemIndex['postings'], Map<StemLanguage, Stems>>()

/** The keys of an index that are other inflections of a unit's word in the language it is written in. */
export function inflections({ text, term, language }: Unit, { postings }: ItemIndex): readonly string[] {
  if (language === null || term.includes(' ')) return []
  const byLanguage = known.get(postings) ?? new Map<StemLanguage, Stems>()
  known.set(postings, byLanguage)
  const stems = byLanguage.get(language) ?? stemsOf(postings, language)
  byLanguage.set(language, stems)
  return (stems.get(stemIn(text.toLowerCase(), language)) ?? []).filter((key) => key !== term)
}

function stemsOf(postings: ItemIndex['postings'], language: StemLanguage): Stems {
  const made = new Map<string, string[]>()
  for (const [key, [first]] of postings) {
    if (!first || key.includes(' ')) continue
    const stem = stemIn(first.shown.toLowerCase(), language)
    made.set(stem, [...(made.get(stem) ?? []), key])
  }
  return made
}
