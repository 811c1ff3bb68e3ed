import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { hasProvenance } from '../../wording/has-provenance.ts'

const licence = /^(?:licen[cs]es?|tickets?|cards?)$/u
/** Words before a licence that name no kind of it. */
const plain =
  /^(?:an?|the|my|our|full|clean|valid|current|driving|driver|driver's|professional|own|first|second|two|three|uk|and|or|to|of|with|hold|have|new|national|international|both|each|these|those|operator|operator's|practising|its|this|that|same|gained|got|renewed|credit|business|red|yellow|report|score|smart|sim|season|parking|train|bus|theatre|concert|raffle|support|service|help|helpdesk|jira|birthday|greeting)$/u

/** "a forklift licence" where the evidence's is for a heavy truck. */
export function checkLicences(claim: Claim, grounds: Grounds): Finding[] {
  if (!grounds.words.some(({ word }) => licence.test(word))) return []
  return claim.words.flatMap((word, at) => {
    const before = claim.words[at - 1]
    if (!licence.test(word.word) || !before || word.start - before.end !== 1) return []
    return plain.test(before.word) || hasProvenance(before, grounds)
      ? []
      : [
          finding(
            claim,
            { start: before.start, end: word.end },
            { kind: 'certificate', why: 'The evidence names another licence.' },
          ),
        ]
  })
}
