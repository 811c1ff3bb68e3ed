import { collapse } from '../../text/collapse.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'

/** A text with where it stands: `under` is equal when two stand in the same place. */
export interface PlacedText {
  readonly text: string
  readonly under: string | null
}

/** Shares of words (Dice) from which a text is the other one told anew; a text elsewhere must be nearer. */
const likeHere = 0.5
const likeElsewhere = 0.75

/**
 * Pairs texts of two lists one to one: equal texts in the same place, equal texts anywhere, then the nearest wordings.
 * Texts without a near one are left out.
 */
export function pairLikeTexts<O extends PlacedText, N extends PlacedText>(
  old: readonly O[],
  now: readonly N[],
): { old: O; now: N }[] {
  const left = { old: new Set(old), now: new Set(now) }
  const pairs: { old: O; now: N }[] = []
  const pair = (one: O, other: N) => {
    if (!left.old.has(one) || !left.now.has(other)) return
    left.old.delete(one)
    left.now.delete(other)
    pairs.push({ old: one, now: other })
  }
  for (const keyOf of [placedKey, textKey]) {
    const byKey = Map.groupBy([...left.old], keyOf)
    for (const each of [...left.now]) {
      const found = byKey.get(keyOf(each))?.shift()
      if (found) pair(found, each)
    }
  }
  for (const each of nearest([...left.old], [...left.now])) pair(each.old, each.now)
  return pairs
}

const textKey = ({ text }: PlacedText) => collapse(text)
const placedKey = (each: PlacedText) => `${each.under ?? ''}\n${collapse(each.text)}`

/** All pairs near enough, nearest first; of equals the ones nearer in order. */
function nearest<O extends PlacedText, N extends PlacedText>(
  old: readonly O[],
  now: readonly N[],
): { old: O; now: N; score: number }[] {
  const words = old.map(({ text }) => wordsOf(text))
  const withWord = new Map<string, number[]>()
  for (const [index, set] of words.entries())
    for (const word of set) withWord.set(word, [...(withWord.get(word) ?? []), index])
  const found: { old: O; now: N; score: number; apart: number }[] = []
  for (const [position, each] of now.entries()) {
    const own = wordsOf(each.text)
    const shared = new Map<number, number>()
    for (const word of own)
      for (const index of withWord.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    for (const [index, count] of shared) {
      const one = old[index]
      const score = (2 * count) / (own.size + (words[index]?.size ?? 0))
      const here = one?.under === each.under
      if (one && score >= (here ? likeHere : likeElsewhere))
        found.push({ old: one, now: each, score: score + (here ? 0.1 : 0), apart: Math.abs(position - index) })
    }
  }
  return found.sort((a, b) => b.score - a.score || a.apart - b.apart)
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(tokens(text).map(({ word }) => stem(word)))
