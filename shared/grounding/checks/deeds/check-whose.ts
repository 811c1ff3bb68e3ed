import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

const made =
  'advice|ideas?|plans?|designs?|suggestions?|proposals?|requests?|recommendations?|recipes?|drawings?|methods?|initiative|instructions?'
const mine = new RegExp(`\\b[Mm]y (?:own )?(?<thing>${made})\\b`, 'gu')

/** What a person thinks up is theirs: "on my advice" from "on the harbour master's advice". */
export function checkWhose(claim: Claim, { text }: Grounds): Finding[] {
  const evidence = text.replace(/’/gu, "'")
  return [...claim.plain.matchAll(mine)].flatMap(({ index, 0: said, groups }) => {
    const thing = (groups?.thing ?? '').replace(/s$/u, '')
    const theirs = new RegExp(`\\b(?:\\p{L}+s?'s?|his|her|their) (?:own |first |original )?${thing}`, 'iu')
    const own = /\b(?:my|our|I|me)\b/u
    if (!theirs.test(evidence) || own.test(evidence)) return []
    const range = { start: index, end: index + said.length }
    return [finding(claim, range, { kind: 'agent', why: "By the evidence this was another person's." })]
  })
}
