import { type ItemIndex, neighbours } from './index-items.ts'
import { terms } from './terms.ts'
import { wordWeight } from './word-weight.ts'

const k1 = 1.2
const b = 0.6

/**
 * BM25 over weighted fields (Robertson et al., BM25F) as a share of what a perfect item could reach, 0 to 1,
 * so that requirements compare. A tenth of it is for words that stand beside each other in both texts.
 */
export function bm25(text: string, index: ItemIndex): ReadonlyMap<number, number> {
  const words = terms(text).filter((term) => wordWeight(term) > 0)
  const scores = new Map<number, number>()
  let most = 0
  for (const [key, weight] of new Map(words.map((term) => [term.key, wordWeight(term)]))) {
    const found = index.postings.get(key) ?? []
    const rarity = weight * idf(found.length, index.items.length)
    most += rarity * (k1 + 1)
    for (const { item, frequency } of found)
      add(scores, item, rarity * saturate(frequency, (index.items[item]?.length ?? 0) / index.averageLength))
  }
  const shares = new Map([...scores].map(([item, score]) => [item, (0.9 * score) / most]))
  addNeighbours(shares, neighbours(words), index)
  return shares
}

const idf = (count: number, all: number): number => Math.log(1 + (all - count + 0.5) / (count + 0.5))

const saturate = (frequency: number, length: number): number =>
  (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * length))

function addNeighbours(shares: Map<number, number>, pairs: readonly string[], index: ItemIndex): void {
  for (const pair of new Set(pairs))
    for (const item of new Set(index.pairs.get(pair))) add(shares, item, 0.1 / pairs.length)
}

function add(into: Map<number, number>, item: number, value: number): void {
  into.set(item, (into.get(item) ?? 0) + value)
}
