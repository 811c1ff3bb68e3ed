import type { Range } from '../text/range.ts'
import { spellingPairs } from './spelling-pairs.ts'

/** Words in the rarer of British and American spelling when a text has both; empty when it keeps to one. */
export function mixedSpelling(
  text: string,
): { readonly mostly: 'british' | 'american'; readonly ranges: readonly Range[] } | null {
  const british = places(text, spellingPairs.british)
  const american = places(text, spellingPairs.american)
  if (british.length === 0 || american.length === 0) return null
  return british.length >= american.length
    ? { mostly: 'british', ranges: american }
    : { mostly: 'american', ranges: british }
}

function places(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
}
