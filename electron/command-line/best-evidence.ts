import { claimWords } from '../../shared/grounding/claim-words.ts'
import type { GroundingEvidence } from '../../shared/grounding/grounding-evidence.ts'

/** Below this share of a sentence's words nothing counts as close. */
const close = 0.3
const most = 3

/** The items a sentence most likely rests on: the closest by shared words, and others of the same entry that add words of their own. */
export function bestEvidence(sentence: string, evidence: readonly GroundingEvidence[]): GroundingEvidence[] {
  const wanted = stemsOf(sentence)
  if (wanted.size === 0) return []
  const ranked = evidence
    .map((item) => ({ item, shared: [...stemsOf(item.text)].filter((stem) => wanted.has(stem)) }))
    .sort((one, other) => other.shared.length - one.shared.length)
  const [best] = ranked
  if (!best || best.shared.length / wanted.size < close) return []
  const covered = new Set(best.shared)
  const more = ranked.slice(1).filter(({ item, shared }) => {
    const adds = item.entry === best.item.entry && shared.some((stem) => !covered.has(stem))
    if (adds) for (const stem of shared) covered.add(stem)
    return adds
  })
  return [best, ...more].slice(0, most).map(({ item }) => item)
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    claimWords(text)
      .filter(({ word }) => word.length > 2)
      .map(({ stem }) => stem),
  )
}
