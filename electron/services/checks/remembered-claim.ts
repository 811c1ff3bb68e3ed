import type { Finding } from '../../../shared/domain/finding.ts'
import { type ClaimToCheck, checkClaim } from '../../../shared/grounding/check-claim.ts'
import { derivedSums } from '../../../shared/grounding/derived-sums.ts'
import { latestKept } from './latest-kept.ts'

interface CheckedClaim {
  readonly findings: readonly Finding[]
  readonly sums: ReturnType<typeof derivedSums>
}

/** Enough for the sentences of the documents a person goes between. */
const known = latestKept<CheckedClaim>(4_000)

/** What is found in one sentence and which of its numbers add up; after a key only the sentence typed in is looked at again. */
export const rememberedClaim = (claim: ClaimToCheck): CheckedClaim =>
  known(JSON.stringify(claim), () => ({ findings: checkClaim(claim), sums: derivedSums(claim) }))
