import type { Finding } from '../domain/finding.ts'
import { type ClaimToCheck, checkClaim } from './check-claim.ts'

/**
 * The day (YYYY-MM-DD) of the person's word for a claim in which something rests on that word alone, or null. `found` is what the claim
 * says beyond all it cites: where more is found against the cited sources by themselves, the difference stands on the word.
 */
export function givenWord(claim: ClaimToCheck, found: readonly Finding[]): string | null {
  const days = claim.evidence.flatMap(({ vouchedOn }) => vouchedOn ?? [])
  if (days.length === 0) return null
  const sources = claim.evidence.filter(({ vouchedOn }) => !vouchedOn)
  const stands = sources.length > 0 && checkClaim({ ...claim, evidence: sources }).length <= found.length
  return stands ? null : (days.sort().at(-1) ?? null)
}
