import type { Evidence } from '../../shared/domain/evidence.ts'
import { stem } from '../../shared/text/stem.ts'
import { tokens } from '../../shared/text/tokens.ts'

const stops = new Set(
  'a an the of and or to in on for with at by from as is are be been have has you your we our will that this it its their who'.split(
    ' ',
  ),
)
const words = (text: string): string[] => tokens(text).flatMap(({ word }) => (stops.has(word) ? [] : [stem(word)]))

/** The baseline: BM25 (k1 1.2, b 0.75) over the items' own text with Snowball stems and stop words, nothing else. Ids, best first. */
export function plainBm25(query: string, evidence: readonly Evidence[]): string[] {
  const bags = evidence.map(({ id, text }) => ({ id, words: words(text) }))
  const average = bags.reduce((sum, bag) => sum + bag.words.length, 0) / bags.length
  const asked = new Set(words(query))
  const rarity = new Map(
    [...asked].map((word) => [word, idf(bags.filter((bag) => bag.words.includes(word)).length, bags.length)]),
  )
  return bags
    .map((bag) => ({ id: bag.id, score: score(bag.words, { rarity, average }) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id)
}

const idf = (count: number, all: number): number => Math.log(1 + (all - count + 0.5) / (count + 0.5))

function score(
  bag: readonly string[],
  { rarity, average }: { rarity: ReadonlyMap<string, number>; average: number },
): number {
  let sum = 0
  for (const [word, weight] of rarity) {
    const count = bag.filter((other) => other === word).length
    sum += (weight * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * bag.length) / average))
  }
  return sum
}
