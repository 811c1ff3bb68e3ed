import type { Evidence } from '../domain/evidence.ts'
import { tokens } from '../text/tokens.ts'

type Told = Pick<Evidence, 'text' | 'entry'>

/** Shares of words above which two wordings tell the same thing (notes/import-matching.md section 5 F). */
const nearlyAll = 0.8
/** A shorter text than this is contained in too many others to mean the same. */
const enoughWords = 5

/**
 * The evidence among `existing` of which `evidence` is a variant, or null: nearly all words in
 * common (Jaccard ≥ 0.8), or one contains the other, and no figure that only one of two equally long wordings states differently.
 * `entry` must already name the library's entry; evidence of two different entries is never the same.
 */
export function findSameEvidence<T extends Told>(evidence: Told, existing: readonly T[]): T | null {
  const words = wordsOf(evidence.text)
  let best: { item: T; score: number } | null = null
  for (const item of existing) {
    if (evidence.entry !== null && item.entry !== null && evidence.entry !== item.entry) continue
    const score = likeness(words, wordsOf(item.text))
    if (score > (best?.score ?? 0)) best = { item, score }
  }
  return best?.item ?? null
}

/** 0 when two texts tell different things, else how much they share (1 for equal texts). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  if (short.size === 0 || short.size * 4 < long.size) return 0
  let shared = 0
  for (const word of short) if (long.has(word)) shared += 1
  const jaccard = shared / (a.size + b.size - shared)
  const contained = shared === short.size && short.size >= enoughWords
  if (!contained && jaccard < nearlyAll) return 0
  return contained || figuresAgree(short, long) ? jaccard : 0
}

/** Two wordings that differ in a figure tell two things, unless one simply leaves figures out. */
function figuresAgree(short: ReadonlySet<string>, long: ReadonlySet<string>): boolean {
  const [one, other] = [figures(short), figures(long)]
  return one.every((figure) => long.has(figure)) || other.every((figure) => short.has(figure))
}

const figures = (words: ReadonlySet<string>) => [...words].filter((word) => /\d/u.test(word))

const known = new Map<string, ReadonlySet<string>>()

function wordsOf(text: string): ReadonlySet<string> {
  const cached = known.get(text)
  if (cached) return cached
  if (known.size > 20_000) known.clear()
  const made = new Set(tokens(text).map(({ word }) => word))
  known.set(text, made)
  return made
}
