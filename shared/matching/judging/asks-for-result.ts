/** How postings and forms ask for what came of a deed. General knowledge of postings. */
const asked =
  /\b(?:(?:show|prove|demonstrate)(?: (?:us|me))? (?:that (?:your |the )?(?:pupils|learners|students|clients|customers|teams?|patients|trainees|work|projects?|you(?:['’]ve| have)?)\b|how you(?:['’]ve| have)? (?:improv|increas|rais|reduc|cut|grew|kept|achiev)\p{L}*)|what (?:did )?(?:it|you|they|that) (?:achieved?|changed?|lead to|led to)|what (?:came of it|(?:was|were) the (?:results?|outcomes?|impact))|(?:best|most successful|proudest|greatest|biggest) (?:\p{L}+ )?(?:campaign|project|achievement|event|success|result|piece of work)|how you(?:['’]ve| have)? (?:improved|increased|raised|reduced|grew|grown|made (?:a|the) difference|kept)|(?:measurable|demonstrable|proven|tangible|clear) (?:results?|impact|improvements?|success|record of (?:achiev|improv|rais|increas|reduc|grow)\p{L}*)|track record of (?:achiev|improv|rais|increas|reduc|grow|deliver)\p{L}*)/iu

/** Whether a requirement asks for a result, which lines that tell of one answer before those that do not. */
export const asksForResult = (text: string): boolean => asked.test(text)
