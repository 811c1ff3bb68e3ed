import type { Finding } from '../../domain/finding.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { boldTerms, ranking, tasteAfter, tasteBefore } from '../words/reach/bold-terms.ts'

/** Whether what a check underlined is said so strongly that only the evidence's own word could carry it, and it has none. */
export function isBold({ kind, quote, start, end }: Finding, { plain }: Claim, { text }: Grounds): boolean {
  if (!boldTerms[kind]?.test(quote)) return false
  if (kind !== 'superlative') return true
  return !ranking.test(text) && !tasteAfter.test(plain.slice(end)) && !tasteBefore.test(plain.slice(0, start))
}
