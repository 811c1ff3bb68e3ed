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
  const known = productsIn(evidence)
  if (known.size === 0) return []
  return tokens(text).flatMap(({ text: word, start, end }) => {
    const written = known.get(word.toLowerCase())
    return written !== undefined && written !== word ? [{ start, end, written }] : []
  })
}

/** The sections of all documents are held against the same evidence, which is long: it is read once. */
let last = { evidence: '', products: new Map<string, string>() }

/** Products as the evidence writes them, by their small letters; none that it writes in two ways. */
function productsIn(evidence: string): ReadonlyMap<string, string> {
  if (last.evidence === evidence) return last.products
  const spellings = new Map<string, Set<string>>()
  for (const { text: word } of tokens(evidence)) {
    const key = word.toLowerCase()
    spellings.set(key, (spellings.get(key) ?? new Set()).add(word))
  }
  const products = new Map<string, string>()
  for (const [key, [written, ...others]] of spellings)
    if (written !== undefined && others.length === 0 && inner.test(written)) products.set(key, written)
  last = { evidence, products }
  return products
}
