import type { Finding } from '../../shared/domain/finding.ts'
import { checkClaim } from '../../shared/grounding/check-claim.ts'
import type { GroundingEvidence } from '../../shared/grounding/grounding-evidence.ts'
import type { FaithfulCase, Person } from './read-person.ts'

const today = '2026-06-01'

/** The findings on one sentence against what it cites. */
export function checkCase(
  person: Person,
  text: string,
  evidence: readonly GroundingEvidence[],
  requirement?: string,
): Finding[] {
  return checkClaim({
    text,
    evidence,
    company: person.company,
    role: person.role,
    today,
    ...(requirement ? { requirement } : {}),
  })
}

/** The items a sentence cites. */
export function citedBy(person: Person, { cited }: FaithfulCase): readonly GroundingEvidence[] {
  return person.evidence.filter((item) => cited.includes(item.id))
}
