import type { GroundingEvidence } from '../grounding-evidence.ts'
import { postsOf } from './posts-of.ts'
import { segmentsOf } from './segments-of.ts'

/** The line of each post that a sentence names, by its employer, place or calling, where it tells since when or how long; empty for any other sentence. */
export function postsNamedIn(text: string, library: readonly GroundingEvidence[]): readonly GroundingEvidence[] {
  if (!/\b(?:19|20)\d\d\b|\byears?\b|\bmonths\b/u.test(text)) return []
  const posts = postsOf(library)
  const named = segmentsOf(text.replace(/’/gu, "'"), posts).flatMap((one) => (one.isNamed ? one.posts : []))
  return [...new Set(named)].flatMap(({ lines }) => lines.slice(0, 1))
}
