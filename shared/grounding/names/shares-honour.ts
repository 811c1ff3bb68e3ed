import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'

/** "Employee of the Year", "Gold Medal", "Best Newcomer": what a line of awards says by itself. */
const honours =
  /\p{Lu}\p{L}+ of the (?:[Yy]ear|[Mm]onth|[Qq]uarter|[Tt]erm|[Ww]eek|[Ss]eason|[Dd]ecade)\b|\b(?:\p{Lu}\p{L}+ )+(?:Award|Prize|Medal|Scholarship|Trophy|Cup|Bursary)\b|\bBest(?: \p{Lu}\p{L}+)+/gu
/** What stopped short of the honour. */
const short = /\b(?:runner|shortlist|longlist|nomin|finalist|second|third|commended|applied|judge|organis|sponsor)/iu

/** Whether claim and evidence name the same honour, which the evidence gives outright: then "named", "voted" and "award" only say so. */
export function sharesHonour(claim: Claim, { text }: Grounds): boolean {
  if (short.test(text)) return false
  const said = claim.plain.toLowerCase()
  return [...text.matchAll(honours)].some(([honour]) => said.includes(honour.toLowerCase()))
}
