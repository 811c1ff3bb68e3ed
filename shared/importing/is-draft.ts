import { dateSpans } from '../text/date-spans.ts'
import { tokens } from '../text/tokens.ts'
import { isRemark } from './is-remark.ts'
import type { Line } from './line.ts'
import { sectionHeading } from './section-heading.ts'

/** Names of the parts of a posting, which the headings of a draft repeat. General knowledge of job advertisements. */
const postingNames =
  /\b(?:good fit|requirements?|qualifications|responsibilities|must[- ]haves?|nice[- ]to[- ]haves?|essential|desirable|criteria|criterion|you (?:have|bring|will|may|are|should)|strong candidates|what you|who you|about you|we(?:'|’)re looking|looking for|preferred|person specification|alignment|selection|bonus points)\b/iu

/** Openings of what a posting asks for. General knowledge of job advertisements. */
const askingOpenings =
  /^(?:have|has|having|want|care|prefer|can|be|are|is|able|ability|experience|experienced|proven|proficien|strong|excellent|good|solid|deep|demonstrated|knowledge|understanding|familiar|fluent|willing|comfortable|passion|track record|working|hands-on|minimum|at least|\d+\+?\s*(?:-\s*\d+\+?\s*)?years?|degree|bachelor|master|phd|design|develop|lead|manage|work|collaborat|communicat|optimi[sz]|build|write|teach|deliver|support|maintain|ensure|plan|commitment|evidence of|why|how|what|describe|tell us|please|registered|qualified|valid|current|a\s|an\s)/iu

/** True when a document's headings read like a posting's requirements and its text answers them: an alignment draft, decided from content alone. */
export function isDraft(lines: readonly Line[]): boolean {
  const headings = lines.filter(({ block }) => block.kind === 'heading')
  if (headings.length < 2) return false
  const sections = headings.filter(({ text }) => sectionHeading(text) !== null).length
  const asking = headings.filter(({ text }) => asks(text)).length
  const ranges = lines.filter(
    (line) =>
      line.block.kind !== 'bullet' &&
      line.text.length < 160 &&
      dateSpans(line.text).some(({ form }) => form === 'range'),
  ).length
  const remarks = lines.filter(({ text }) => isRemark(text, false)).length
  const score =
    asking / headings.length + Math.min(0.3, remarks * 0.1) - sections / headings.length - Math.min(0.8, ranges * 0.2)
  return asking >= 2 && score >= 0.4
}

function asks(text: string): boolean {
  const bare = text.replace(/^["“„'«\d.)\s-]+/u, '')
  const words = tokens(bare).length
  if (postingNames.test(bare) && words <= 12) return true
  const lower = tokens(bare).filter(({ text: word }, index) => index > 0 && /^\p{Ll}/u.test(word)).length
  return (
    words >= 3 &&
    (askingOpenings.test(bare) ? lower >= 1 : words >= 6 && lower >= words * 0.5) &&
    dateSpans(bare).length === 0
  )
}
