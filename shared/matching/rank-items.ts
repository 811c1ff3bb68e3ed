import type { Coverage } from './cover-facets.ts'
import type { ItemIndex } from './index-items.ts'
import { scoreItem } from './score-item.ts'
import { type Scored, spreadRoles } from './spread-roles.ts'

export interface RankInput {
  readonly index: ItemIndex
  readonly coverage: Coverage
  /** BM25 share by item. */
  readonly words: Float32Array
  /** How far each item is part of the years counted. */
  readonly years: (item: number) => number
  readonly top: number
}

/** The best `top` items, best first: ties go to the more recent, then to the earlier. Items that share nothing fill up the end. */
export function rankItems({ index, coverage, words, years, top }: RankInput): Scored[] {
  const scored = index.items.map((item, at): Scored => {
    const score = scoreItem({ item, at, coverage, words: words[at] ?? 0, years: years(at) })
    return { item: at, entry: item.entry?.id ?? null, score }
  })
  const recency = (at: number): number => index.items[at]?.recency ?? 0
  scored.sort((a, b) => b.score - a.score || recency(b.item) - recency(a.item) || a.item - b.item)
  return spreadRoles(scored, top)
}
