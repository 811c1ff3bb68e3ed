import { dateSpans } from '../../text/date-spans.ts'
import type { Line } from '../lines/line.ts'

/** An office and whose, behind what somebody does. General knowledge. */
const office =
  /^(?<before>[^\d.:]{3,60}?)(?:[,;]\s+(?:and\s+)?|\s+and\s+)(?=(?:(?:hon(?:orary|\.)?|club|branch|team|youth|under-\d+s?|u\d+s?)\s)?(?:treasurer|secretary|chair(?:man|woman|person)?|president|captain|trustee|governor|coach|steward|organi[sz]er|leader|mentor|volunteer|committee member|member)\s(?:of|at|for|with|in)\s)/iu

/** In characters. */
const longest = 200

/** "Curling, and treasurer of Quern Curling Club since 2020": a pastime and, on the same line, an office with its time; each a line of its own. */
export function officeBehind(line: Line): Line[] {
  if (line.breaks.length > 0 || line.text.length > longest || dateSpans(line.text).length !== 1) return [line]
  const match = office.exec(line.text)
  const end = match?.groups?.before?.length
  if (!match || end === undefined) return [line]
  const start = match[0].length
  return [
    { ...line, end: line.start + end, text: line.text.slice(0, end) },
    { ...line, start: line.start + start, text: line.text.slice(start), apart: false },
  ]
}
