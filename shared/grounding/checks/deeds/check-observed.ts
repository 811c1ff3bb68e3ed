import type { Finding } from '../../../domain/finding.ts'
import { changes } from '../../amounts/changes.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { verbUses } from '../../wording/verb-strength.ts'

const caused =
  /\bI(?:'ve| have)?\s+(?:also |then |personally |successfully )?(?:cut|reduced?|lowered|brought|increased?|raised?|grew|doubled|trebled|halved|improved?|boosted|drove|slashed|shortened|lifted|took|got)\b(?<what>[^.;:,]{0,60})/gu
const observed =
  /\b(?:fell|dropped|rose|climbed|went(?: (?:up|down))?|came down|declined|shrank|fallen|dropped|risen|decreased|grew|improved)\s+(?:\p{L}+\s){0,2}(?:from|by|to)\b/iu

/** Working on something beside others is having a part in it. */
const besideOthers = /\bwork(?:ed|ing)? (?:with|alongside|for|on)\b/iu

/** "I cut queues from 40 to 9" where the evidence gives a part in something, and says beside it that queues fell. */
export function checkObserved(claim: Claim, grounds: Grounds): Finding[] {
  const said = [...claim.plain.matchAll(caused)]
  if (said.length === 0) return []
  const numbers = changes(claim.plain, claim.quantities).length > 0
  const clauses = grounds.texts.flatMap(({ text }) => text.split(/[.;\n]/u))
  const beside = clauses.filter((clause) => observed.test(clause))
  const part = verbUses(grounds.words).some(({ tier }) => tier <= 1) || besideOthers.test(grounds.text)
  if (!part || beside.length === 0 || beside.length === clauses.length) return []
  const happened = beside.flatMap((clause) => claimWords(clause.slice(0, observed.exec(clause)?.index ?? 0)))
  return said.flatMap(({ index, 0: text, groups }) => {
    const what = claimWords(groups?.what ?? '').filter((word) => !isNeutral(word))
    if (!numbers && !what.slice(0, 3).some(({ stem }) => happened.some((word) => word.stem === stem))) return []
    const end = index + text.length - (groups?.what ?? '').length
    return [
      finding(
        claim,
        { start: index, end },
        { kind: 'verb', why: 'The evidence says that this happened, and that you had a part in it.' },
      ),
    ]
  })
}
