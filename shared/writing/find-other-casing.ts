import type { Range } from '../text/range.ts'
import { tokens } from '../text/tokens.ts'

export interface OtherCasing extends Range {
  /** How the evidence writes it. */
  readonly written: string
}

/** Capitals inside a word ("JavaScript", "iOS", "GitHub") make a product's name; other words are cased by their place. */
const inner = /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}{2,}/u

/** Products that a text cases otherwise than the evidence does ("Javascript"); where the evidence has both nothing is said. */
export function findOtherCasing(text: string, evidence: string): OtherCasing[] {
  const known = new Map<string, Set<string>>()
  for (const { text: word } of tokens(evidence)) {
    const key = word.toLowerCase()
    known.set(key, (known.get(key) ?? new Set()).add(word))
  }
  return tokens(text).flatMap(({ text: word, start, end }) => {
    const [written, ...others] = known.get(word.toLowerCase()) ?? []
    const differs = written !== undefined && others.length === 0 && inner.test(written) && written !== word
    return differs ? [{ start, end, written }] : []
  })
}
