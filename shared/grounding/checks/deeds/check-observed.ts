import type { Finding } from '../../../domain/finding.ts'
import { changes } from '../../amounts/changes.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { verbUses } from '../../wording/verb-strength.ts'

const caused =
  /\bI(?:'ve| have)?\s+(?:also |then |personally |successfully )?(?:cut|reduced?|lowered|brought|increased?|raised?|grew|doubled|trebled|halved|improved?|boosted|drove|slashed|shortened|lifted|took|got)\b/gu
const observed =
  /\b(?:fell|dropped|rose|climbed|went (?:up|down)|came down|declined|shrank|fallen|dropped|risen|decreased|grew|improved)\s+(?:\p{L}+\s){0,2}(?:from|by|to)\b/iu

/** "I cut queues from 40 to 9" where the evidence gives a part in something, and says beside it that queues fell. */
export function checkObserved(claim: Claim, grounds: Grounds): Finding[] {
  const said = [...claim.plain.matchAll(caused)]
  if (said.length === 0 || changes(claim.plain, claim.quantities).length === 0) return []
  const clauses = grounds.texts.flatMap(({ text }) => text.split(/[.;\n]/u))
  const beside = clauses.filter((clause) => observed.test(clause))
  const part = verbUses(grounds.words).some(({ tier }) => tier <= 1)
  if (!part || beside.length === 0 || beside.length === clauses.length) return []
  return said.map(({ index, 0: text }) =>
    finding(
      claim,
      { start: index, end: index + text.length },
      { kind: 'verb', why: 'The evidence says that this happened, and that you had a part in it.' },
    ),
  )
}
