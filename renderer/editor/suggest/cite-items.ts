import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Pair } from '../../../shared/domain/pair.ts'

/** Evidence as the menu offers it. */
export interface CiteItem {
  readonly evidence: Evidence
  /** Paired with what the section answers. */
  readonly paired: boolean
}

export interface CiteSearch {
  readonly view: LibraryView
  readonly pairs: readonly Pair[]
  /** The requirements of the section the caret is in. */
  readonly requirements: readonly string[]
  readonly query: string
}

const most = 6
const searchable = new WeakMap<Evidence, string>()

/**
 * The evidence that words find: every word must begin a word of the item or of its entry. What is paired with the section comes
 * first, then what is paired with anything, then the rest, each in the order of the library.
 */
export function citeItems({ view, pairs, requirements, query }: CiteSearch): readonly CiteItem[] {
  const words = plain(query).split(' ').filter(Boolean)
  const entries = new Map(view.entries.map((entry) => [entry.id, `${entry.title ?? ''} ${entry.organisation ?? ''}`]))
  const here = new Set(pairs.filter((pair) => requirements.includes(pair.requirement)).map((pair) => pair.evidence))
  const anywhere = new Set(pairs.map((pair) => pair.evidence))
  const rank = (id: string) => (here.has(id) ? 0 : anywhere.has(id) ? 1 : 2)
  return view.evidence
    .filter((item) => {
      const text = searchable.get(item) ?? ` ${plain(`${item.text} ${entries.get(item.entry ?? '') ?? ''}`)}`
      searchable.set(item, text)
      return words.every((word) => text.includes(` ${word}`))
    })
    .toSorted((a, b) => rank(a.id) - rank(b.id))
    .slice(0, most)
    .map((evidence) => ({ evidence, paired: here.has(evidence.id) }))
}

/** Lower case, without accents and signs, so that "resume" finds "Résumé". */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
