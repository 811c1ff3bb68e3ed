import type { Range } from '../../text/range.ts'

/** "Able to explain pensions to staff": a deed of its own, where "Please explain how …" only asks a question. */
const asked =
  /(?<=\b(?:to|can|will|of|and|in|by|for|have|you|had) |^\s*(?=explained))explain(?:s|ed|ing)?(?= [^.;:]{2,80}? to (?!the following)\p{L})/iu
/** "People who are not accountants", "non-technical": whom one is not speaks of nothing that is asked for. */
const notOne = /(?<=\b(?:who|that) (?:are|is|have)(?: no| not|n['’]t)(?: an?| any| had)? )[^,.;]+/iu

/** Where a requirement asks to explain something to someone; null when it does not. */
export const asksToExplain = (text: string): Range | null => placeOf(asked, text)

/** Where a requirement says what its audience is not; null when it does not. */
export const deniedAudience = (text: string): Range | null => placeOf(notOne, text)

function placeOf(pattern: RegExp, text: string): Range | null {
  const found = pattern.exec(text)
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}
