import type { Range } from '../../text/range.ts'

/** "Because we lend abroad, …": what an employer says of itself as the reason, before what it asks. A reason in the work stays. General knowledge of English. */
const reason =
  /^(?:because|since|as) (?:we|our)(?!\p{L})[^,;:.?!]{8,100},\s+(?=(?!we\b|and\b|or\b)\p{L}+(?: [^\s,]+){2})/iu

/** The stretch of a requirement that asks, without the reason its sentence gives first; `range` itself where none is given. */
export function withoutReason(text: string, range: Range): Range {
  const lead = reason.exec(text.slice(range.start, range.end))?.[0].length ?? 0
  return lead > 0 ? { start: range.start + lead, end: range.end } : range
}
