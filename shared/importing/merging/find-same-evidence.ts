import type { Evidence } from '../../domain/evidence.ts'
import { type ToldWords, toldWords } from './told-words.ts'

type Told = Pick<Evidence, 'text' | 'entry'> & { readonly said?: Evidence['said'] }

/** Share of telling words (Jaccard over stems) above which two wordings tell the same thing (notes/import-matching.md section 5 F). */
const nearlyAll = 0.75
/** A shorter text than this is contained in too many others to mean the same. */
const enoughWords = 4
/** A text that lies within another in order, and is at least this share of it, is the same told more briefly. */
const enoughOfIt = 0.5

/**
 * The evidence among `existing` of which `evidence` is a variant, or null: nearly all telling words in common, or one told within the
 * other in the same order. Never when figures differ, when a word that turns the sense ("not", "reduced" for "raised") stands
 * in only one of two equally full wordings, or when one is what somebody else said.
 * `entry` must already name the library's entry; evidence of two different entries is never the same.
 */
export function findSameEvidence<T extends Told>(evidence: Told, existing: readonly T[]): T | null {
  const words = toldWords(evidence.text)
  let best: { item: T; score: number } | null = null
  for (const item of existing) {
    if (evidence.entry !== null && item.entry !== null && evidence.entry !== item.entry) continue
    if (evidence.said !== undefined && item.said !== undefined && (evidence.said === null) !== (item.said === null))
      continue
    const score = likeness(words, toldWords(item.text))
    if (score > (best?.score ?? 0)) best = { item, score }
  }
  return best?.item ?? null
}

/** 0 when two texts tell different things, else how much they share (1 for the same telling words). */
function likeness(a: ToldWords, b: ToldWords): number {
  const [short, long] = a.set.size <= b.set.size ? [a, b] : [b, a]
  if (short.set.size === 0 || short.set.size * 4 < long.set.size) return 0
  let shared = 0
  for (const word of short.set) if (long.set.has(word)) shared += 1
  const jaccard = shared / (short.set.size + long.set.size - shared)
  if (jaccard === 1) return sameOrder(short, long) ? 1 : 0
  if (!agree(short.figures, long.figures)) return 0
  if (shared === short.set.size && within(short, long)) return jaccard
  return jaccard >= nearlyAll && equal(short.turns, long.turns) ? jaccard : 0
}

/** The same words in quite another order may tell something else ("moved staff from A to B"): figures and turning words must come alike. */
const sameOrder = (a: ToldWords, b: ToldWords): boolean => {
  const marks = ({ stems, figures, turns }: ToldWords) =>
    stems.filter((word) => figures.has(word) || turns.has(word)).join(' ')
  return marks(a) === marks(b)
}

/** All of the shorter text stands in the longer one in order: side by side, or as the greater part of it. */
function within(short: ToldWords, long: ToldWords): boolean {
  if (short.set.size < enoughWords) return false
  if (` ${long.stems.join(' ')} `.includes(` ${short.stems.join(' ')} `)) return true
  if (short.set.size < long.set.size * enoughOfIt || !equal(short.turns, long.turns)) return false
  let at = 0
  for (const word of long.stems) if (word === short.stems[at]) at += 1
  return at === short.stems.length
}

/** Two wordings that differ in a figure tell two things, unless one simply leaves figures out. */
const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((figure) => b.has(figure)) || [...b].every((figure) => a.has(figure))

const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word))
