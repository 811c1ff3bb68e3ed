import { isFactLine } from '../facts/fact-line.ts'
import { classifyHeading } from './classify-heading.ts'
import type { Around, FoundHeading } from './heading-reading.ts'
import { splitLabel } from './split-label.ts'
import { trimmedHeading } from './trimmed-heading.ts'
import { wordsOf } from './words-of.ts'

/** "Requirements: …", "The Candidate: …": a known label with its content on the same line. */
export function fromLabel({ line, next }: Around): FoundHeading | null {
  const label = isFactLine(line.text) ? null : splitLabel(line)
  if (!label) return null
  const known = classifyHeading(label.head)
  const both =
    known &&
    !/[.;]/u.test(label.rest.text) &&
    wordsOf(label.rest.text) <= 7 &&
    (classifyHeading(label.rest.text)?.share ?? 0) >= 0.25 &&
    wordsOf(label.head) >= 2
  if (both && next) return { zone: known.zone, rank: 11, text: trimmedHeading(line.text), rest: null }
  const bold = line.block.marks.some(
    (mark) =>
      mark.kind === 'bold' && mark.start <= line.range.start && mark.end >= line.range.start + label.head.length,
  )
  if (!known || !(known.whole || bold || wordsOf(label.head) <= 4)) return null
  const level = /^(?:essential|desirable|required|preferred)/iu.test(label.head)
  return { zone: known.zone, rank: bold ? 10 : level ? 13 : 12, text: label.head, rest: label.rest }
}
