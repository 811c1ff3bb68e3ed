import type { Range } from '../../text/range.ts'

/** "They drive patients …", "Our members pay …": a sentence that begins with people who are not asked for, and says what they do. */
const others =
  /^(?:they|she|he|some of them|most of them|many of them|our (?:volunteers|customers|clients|members|residents|pupils|students|guests|visitors|patients))\s+(?!(?:or|will|would|should|must|shall|need|needs|are|have|may|can)\b)\p{L}/iu
/** Who is asked for may be "they" in the sentences after. */
const sought =
  /(?<!\p{L})(?:someone|somebody|anyone|a person|the person|candidates?|applicants?|post-? ?holders?|an? (?:\p{L}+ ){1,3}who|you|whoever|individuals?|(?:looking for|seek(?:s|ing)?|recruit(?:s|ing)?|appoint(?:s|ing)?|needs?|wants?|hir(?:e|ing)) (?:an?|another|one|two)|the (?:new |right )?(?:post|role|job|manager|person|nurse|teacher|officer|lead|head|director|assistant|co-?ordinator))(?!\p{L})/iu
/** How much of what stands before tells who "they" are. */
const reach = 220

/** Whether a stretch of running text tells what others do, by the beginning of its sentence and by what stands before that. */
export function tellsOfOthers(text: string, { start, end }: Range): boolean {
  if (sought.test(text.slice(start, end)) || /(?<!\p{L})(?:we|your)(?!\p{L})/iu.test(text.slice(start, end)))
    return false
  const head = text.slice(0, start)
  const from = Math.max(
    0,
    ...['. ', '! ', '? '].map((stop) => head.lastIndexOf(stop) + stop.length).filter((at) => at > 1),
  )
  const sentence = text.slice(from, end).trim()
  return others.test(sentence) && !sought.test(text.slice(Math.max(0, from - reach), from))
}
