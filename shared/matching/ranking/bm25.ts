import { type ItemIndex, neighbours } from './index-items.ts'
import { terms } from './terms.ts'
import { wordWeight } from './word-weight.ts'

const k1 = 1.2
const b = 0.6
/** The share kept for words that stand beside each other in both texts. */
const pairShare = 0.1

/**
 * BM25 over weighted fields (Robertson et al., BM25F) as a share of what a perfect item could reach, 0 to 1,
 * by item, so that requirements compare.
 */
export function bm25(text: string, index: ItemIndex): Float32Array {
  const words = terms(text).filter((term) => wordWeight(term) > 0)
  const asked = new Map(words.map((term) => [term.key, wordWeight(term)]))
  const rarities = [...asked].map(([key, weight]) => [key, weight * rarity(key, index)] as const)
  const most = rarities.reduce((sum, [, value]) => sum + value * (k1 + 1), 0)
  const scores = new Float32Array(index.items.length)
  for (const [key, value] of rarities) {
    for (const { item, frequency } of index.postings.get(key) ?? []) {
      const length = (index.items[item]?.length ?? 0) / index.averageLength
      add(scores, item, ((1 - pairShare) * value * saturate(frequency, length)) / most)
    }
  }
  addNeighbours(scores, neighbours(words), index)
  return scores
}

function rarity(key: string, { postings, items }: ItemIndex): number {
  const count = postings.get(key)?.length ?? 0
  return Math.log(1 + (items.length - count + 0.5) / (count + 0.5))
}

const saturate = (frequency: number, length: number): number =>
  (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * length))

function addNeighbours(scores: Float32Array, pairs: readonly string[], index: ItemIndex): void {
  for (const pair of new Set(pairs))
    for (const item of new Set(index.pairs.get(pair))) add(scores, item, pairShare / pairs.length)
}

function add(scores: Float32Array, item: number, value: number): void {
  scores[item] = (scores[item] ?? 0) + value
}
