import type { Range } from '../../text/range.ts'

/** People of another calling than one's own, in the words of postings. General knowledge of postings. */
const asked =
  /(?<=\b(?:with|alongside|across|from|between) )(?:(?:people|colleagues|those|staff|teams?|others) (?:who|that) (?:are(?: not|n['’]t)|do not|don['’]t)(?: an?)? [^,.;]+?(?= and (?:enjoy|lik|lov)\p{L}*|[,.;]|$)|(?:other|different|various|allied|several|a range of|a variety of) (?:(?:health(?:care)?|clinical|medical|technical|building|creative) )?(?:professions?|professionals|disciplines|departments|specialisms|trades|functions|backgrounds and disciplines)|non-(?!executive|profit|medical|stop)\p{L}{4,}(?:s| (?:people|staff|colleagues|teams)))(?!\p{L})/iu

/** Where a requirement asks for work with people of other callings: "people who aren't lawyers", "other professions"; null when it does not. */
export function asksForCallings(text: string): Range | null {
  const found = asked.exec(text)
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}
