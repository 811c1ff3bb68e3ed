import type { Range } from '../../text/range.ts'

/** Turning something for the better, as questions ask for a story of it. General knowledge of postings. */
const asked =
  /\b(?:(?:turn(?:ed|ing)?|turned) (?:(?:a|an|the) (?:\p{L}+ ){1,3})?(?:a)?round(?: (?:a|an) (?:\p{L}+ ?){1,3})?|(?:something|things?|a process|a service|a result|performance|results) (?:that )?you(?:['’]ve| have)? (?:improved|changed|made better)|(?:you|have) (?:improved|made) (?:something|things|a (?:process|service|result|real)\b)(?: better| difference)?|introduc(?:e|ed|ing) (?:and \p{L}+ )?(?:a )?(?:change|improvement)s?(?: that (?:improved|made)(?: better)?)?)/iu

/** Where a requirement asks for a result that was turned for the better: "a time you turned round a failing shop"; null when it does not. */
export function asksForBetter(text: string): Range | null {
  const found = asked.exec(text)
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}
