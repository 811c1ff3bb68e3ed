import { dateSpans } from '../../text/date-spans.ts'
import { isRemark } from '../items/is-remark.ts'
import { proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { sectionHeading } from '../sections/section-heading.ts'
import { asks, draftHeadings } from './draft-headings.ts'

/** True when a document's headings read like a posting's requirements and its text answers them: an alignment draft, decided from content alone. */
export function isDraft(lines: readonly Line[]): boolean {
  const found = [...draftHeadings(lines)]
  const ranges = lines.filter(hasRange).length
  const headings = found.filter(({ block }) => block.kind === 'heading' || ranges === 0)
  if (headings.length < 2) return false
  const sections = headings.filter(({ text }) => sectionHeading(text) !== null).length
  const asking = headings.filter(({ text }) => asks(text)).length
  const remarks = lines.filter(({ text }) => isRemark(text, false)).length
  const score =
    asking / headings.length + Math.min(0.3, remarks * 0.1) - sections / headings.length - Math.min(0.8, ranges * 0.2)
  return asking >= 2 && score >= 0.4
}

const hasRange = (line: Line) =>
  line.block.kind !== 'bullet' &&
  line.text.length < 160 &&
  proseScore(line.text) < 0.6 &&
  dateSpans(line.text).some(({ form }) => form === 'range')
