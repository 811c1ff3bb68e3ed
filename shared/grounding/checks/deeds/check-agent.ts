import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { type PersonRole, personRoles } from '../../wording/person-roles.ts'
import { sharedStems } from '../../wording/shared-stems.ts'

/** "I supervised a consultant" where a consultant supervised the writer: the same two people with their parts swapped. */
export function checkAgent(claim: Claim, grounds: Grounds): Finding[] {
  const said = personRoles(claim.plain)
  if (said.length === 0) return []
  const known = personRoles(grounds.text.replace(/’/gu, "'"))
  return said
    .filter((one) => best(one, known, false) > best(one, known, true))
    .map((one) => finding(claim, one, { kind: 'agent', why: 'In the evidence it is the other who did this.' }))
}

/** How well the evidence knows this person in the same part, or in the other. */
function best(one: PersonRole, known: readonly PersonRole[], same: boolean): number {
  const alike = known.filter(({ relation, writer }) => relation === one.relation && (writer === one.writer) === same)
  return Math.max(0, ...alike.map(({ who }) => sharedStems(one.who, who)))
}
