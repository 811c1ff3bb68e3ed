/// <reference path="./snowball-stemmers.d.ts" />
import snowball from 'snowball-stemmers'

const stemmer = snowball.newStemmer('english')
const known = new Map<string, string>()

/**
 * The Snowball (Porter 2) stem of a lower-case word. Words with digits or symbols (c++, node.js, ci/cd) are their own stem.
 * Stems are kept: a library of 2,000 items repeats the same few thousand words.
 */
export function stem(word: string): string {
  const cached = known.get(word)
  if (cached !== undefined) return cached
  const made = /^[\p{L}'-]+$/u.test(word) ? stemmer.stem(word) : word
  if (known.size > 50_000) known.clear()
  known.set(word, made)
  return made
}
