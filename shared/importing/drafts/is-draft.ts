import { dateSpans } from '../../text/date-spans.ts'
import { fieldLabel } from '../headers/field-label.ts'
import { isRemark } from '../items/is-remark.ts'
import { proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { sectionHeading } from '../sections/section-heading.ts'
import { asks, draftHeadings } from './draft-headings.ts'

/** True when a document's headings read like a posting's requirements and its text answers them: an alignment draft, decided from content alone. */
export function isDraft(lines: readonly Line[]): boolean {
  if (isForm(lines)) return false
  const ranges = countRanges(lines)
  const headings = ranges === 0 ? [...draftHeadings(lines)] : lines.filter(({ block }) => block.kind === 'heading')
  if (headings.length < 2) return false
  const asking = headings.filter(({ text }) => asks(text)).length
  if (asking < 2) return false
  const sections = headings.filter(({ text }) => sectionHeading(text) !== null).length
  const remarks = lines.filter(({ text }) => isRemark(text, false)).length
  const score = asking / headings.length + Math.min(0.3, remarks * 0.1) - sections / headings.length - ranges * 0.2
  return score >= 0.4
}

/** "Job title: …", "Employer: …": a form that asks for posts held, whatever its other headings ask for. */
function isForm(lines: readonly Line[]): boolean {
  const told = lines.filter(({ block }) => block.kind === 'paragraph').map((line) => fieldLabel(line)?.told)
  return told.filter((one) => one === 'title').length >= 2 && told.includes('organisation')
}

/** So many ranges of time speak against a draft as much as more would. */
const mostRanges = 4

function countRanges(lines: readonly Line[]): number {
  let count = 0
  for (const line of lines) {
    if (hasRange(line)) count += 1
    if (count === mostRanges) break
  }
  return count
}

const hasRange = (line: Line) =>
  line.block.kind !== 'bullet' &&
  line.text.length < 160 &&
  proseScore(line.text) < 0.6 &&
  dateSpans(line.text).some(({ form }) => form === 'range')
