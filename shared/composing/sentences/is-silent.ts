import { type ClaimToCheck, checkClaim } from '../../grounding/check-claim.ts'

const most = 20_000
const kept = new Map<string, boolean>()

/** Whether a check of a sentence against what it cites marks nothing. A document is written anew for each item that finds no room in it, with mostly the same sentences: each is checked once. */
export function isSilent(claim: ClaimToCheck): boolean {
  const asked = JSON.stringify(claim)
  const known = kept.get(asked)
  if (known !== undefined) return known
  const silent = checkClaim(claim).length === 0
  if (kept.size >= most) kept.clear()
  kept.set(asked, silent)
  return silent
}
