import type { GroundingEvidence } from '../grounding-evidence.ts'
import { claimWords } from '../wording/claim-words.ts'

const speaks =
  /^(?:I (?:also )?(?:speak|read|use)|I am (?:\p{Ll}+ )?(?:bilingual|trilingual|fluent) in) (?<row>[^.;]+?)(?=[.;]|,? (?:and|but|though) (?:I\b|hope|would|am|have|can|want)|$)/u
const name = /\p{Lu}\p{L}{2,}/gu

/**
 * The languages of a CV that a sentence of nothing else names: "I speak Dutch (native) and Danish (B2)" rests on the lines under its languages, each of its own, and not on that of a post where Dutch was spoken. Empty where
 * one of its names stands under none of them.
 */
export function spokenLanguages(text: string, evidence: readonly GroundingEvidence[]): GroundingEvidence[] {
  const { row = '' } = speaks.exec(text)?.groups ?? {}
  const names: readonly string[] = row.replace(/\([^()]*\)/gu, '').match(name) ?? []
  const under = evidence.filter(({ entry }) => entry?.kind === 'language')
  const of = (one: string) => under.filter((item) => claimWords(item.text).some(({ text: word }) => word === one))
  return names.every((one) => of(one).length > 0) ? [...new Set(names.flatMap(of))] : []
}
