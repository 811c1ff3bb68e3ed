import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'

/** That others had their part in it. */
const joint =
  /\b(?:team effort|joint effort|group effort|as (?:one|part) of (?:an? |the |our )?(?:\d+|two|three|four|five|six|seven|eight|team|group|crew)|one of (?:two|three|four|five|six|\d+) (?:who|officers|people|staff|of us))\b/giu
const caused =
  /\bI(?:'ve| have)?\s+(?:also |then |personally )?(?:cut|reduced?|lowered|brought|increased?|raised?|grew|doubled|trebled|halved|improved?|boosted|drove|slashed|shortened|lifted|cleared|built|wrote|designed|developed|created|delivered|won|saved)\b/gu
const shared =
  /\b(?:we|us|our|ours|team|group|one of|part|together|jointly|with|helped|help|contributed|share|among|colleagues|involved)\b/iu

/** "I cut the backlog" where the evidence adds "as one of three officers": a deed of several claimed alone. */
export function checkJointDeed(claim: Claim, { texts }: Grounds): Finding[] {
  if (shared.test(claim.plain)) return []
  const clauses = texts.flatMap(({ text }) => text.split(/[;\n]|\.\s/u)).filter((clause) => clause.search(joint) >= 0)
  const told = clauses.map((clause) => new Set(claimWords(clause).map(({ stem }) => stem)))
  const about = claim.words.filter((word) => !isNeutral(word))
  if (!told.some((stems) => about.filter(({ stem }) => stems.has(stem)).length >= 2)) return []
  return [...claim.plain.matchAll(caused)].map(({ index, 0: said }) =>
    finding(
      claim,
      { start: index, end: index + said.length },
      { kind: 'sole-credit', why: 'By the evidence you did this with others.' },
    ),
  )
}
