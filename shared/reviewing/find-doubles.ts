import type { Evidence } from '../domain/evidence.ts'
import type { Id } from '../domain/ids.ts'
import { type ToldWords, toldWords } from '../importing/merging/told-words.ts'

/** Two items that may tell the same thing; `likeness` is from 0 to 1. */
export interface FoundDouble {
  readonly first: Id
  readonly second: Id
  readonly likeness: number
}

/** Share of telling words (Jaccard) from which two items of different sources are shown, and two of one source. */
const likeAcross = 0.4
const likeWithin = 0.8
/** A shorter item of at least so many words that stands nearly whole in a longer one is shown too. */
const enoughWords = 4
const nearlyWhole = 0.85
/** A word in more items than this brings none of them together. */
const tooUsual = 40
/** Nobody looks through more pairs than this at once; the rest come when these are settled. */
const most = 200

interface Told {
  readonly item: Evidence
  readonly words: ToldWords
}

/**
 * Pairs of items that were not made one but may tell the same thing, likeliest first. Items of one source that differ in a figure were
 * listed apart on purpose, and an item is no double of what stands under it. What someone else said is compared with such words only.
 */
export function findDoubles(items: readonly Evidence[]): FoundDouble[] {
  const told = items.map((item): Told => ({ item, words: toldWords(item.text) }))
  const withWord = new Map<string, number[]>()
  for (const [index, { words }] of told.entries())
    for (const word of words.set) {
      const list = withWord.get(word)
      if (list) list.push(index)
      else withWord.set(word, [index])
    }
  return told
    .flatMap((one, index) => near(index, one, withWord).flatMap((other) => double(one, told[other])))
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
}

/** Places of the later items that share at least two words, or the only one, with an item. */
function near(index: number, { words }: Told, withWord: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>()
  for (const word of words.set) {
    const places = withWord.get(word) ?? []
    if (places.length > tooUsual) continue
    for (const place of places) if (place > index) shared.set(place, (shared.get(place) ?? 0) + 1)
  }
  const enough = Math.min(2, words.set.size)
  return [...shared].filter(([, count]) => count >= enough).map(([place]) => place)
}

function double(one: Told, other: Told | undefined): FoundDouble[] {
  if (!other || !comparable(one.item, other.item)) return []
  const within = sameSource(one.item, other.item)
  if (within && !equal(one.words.figures, other.words.figures)) return []
  const likeness = likenessOf(one.words, other.words, !within)
  if (likeness < (within ? likeWithin : likeAcross)) return []
  return [{ first: one.item.id, second: other.item.id, likeness }]
}

const comparable = (one: Evidence, other: Evidence): boolean =>
  (one.said === null) === (other.said === null) && one.parent !== other.id && other.parent !== one.id

const sameSource = (one: Evidence, other: Evidence): boolean =>
  one.origins.some(({ source }) => other.origins.some((origin) => origin.source === source))

/** `contained` lets a shorter wording count that stands nearly whole in the longer one, every figure of it too. */
function likenessOf(one: ToldWords, other: ToldWords, contained: boolean): number {
  const [short, long] = one.set.size <= other.set.size ? [one, other] : [other, one]
  let shared = 0
  for (const word of short.set) if (long.set.has(word)) shared += 1
  const jaccard = shared / Math.max(1, short.set.size + long.set.size - shared)
  const figures = [...short.figures].every((figure) => long.figures.has(figure))
  const whole = contained && figures && short.set.size >= enoughWords && shared / short.set.size >= nearlyWhole
  return whole ? Math.max(jaccard, likeAcross) : jaccard
}

const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word))
