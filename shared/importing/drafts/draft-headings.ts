import { dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import { isAction } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'

/** Names of the parts of a posting, which the headings of a draft repeat. General knowledge of job advertisements. */
const postingNames =
  /\b(?:good fit|requirements?|qualifications|responsibilities|must[- ]haves?|nice[- ]to[- ]haves?|essential|desirable|criteria|criterion|you (?:have|bring|will|may|are|should)|strong candidates|what you|who you|about you|we(?:'|’)re looking|looking for|preferred|person specification|alignment|selection|bonus points)\b/iu

/** Openings of what a posting asks for. General knowledge of job advertisements. */
const askingOpenings =
  /^(?:have|has|having|want|care|prefer|can|be|are|is|able|ability|experience|experienced|proven|proficien|strong|excellent|good|solid|deep|demonstrated|knowledge|understanding|familiar|fluent|willing|comfortable|passion|track record|working|hands-on|minimum|at least|\d+\+?\s*(?:-\s*\d+\+?\s*)?years?|degree|bachelor|master|phd|design|develop|lead|manage|work|collaborat|communicat|optimi[sz]|build|write|teach|deliver|support|maintain|ensure|plan|commitment|evidence of|why|how|what|describe|tell us|please|registered|qualified|valid|current|a\s|an\s)/iu

/**
 * Lines that stand as headings in a draft: headings proper, whole bold lines, and plain or numbered lines that read like
 * something a posting asks for and have an answer below them.
 */
export function draftHeadings(lines: readonly Line[]): ReadonlySet<Line> {
  return new Set(lines.filter((line, index) => isHeading(line, lines[index + 1])))
}

function isHeading(line: Line, next: Line | undefined): boolean {
  if (line.block.kind === 'heading') return true
  if (line.block.kind === 'quote' || line.block.kind === 'code' || /[.!;,]$/u.test(line.text) || line.text.length > 260)
    return false
  if (line.block.kind === 'paragraph' && line.bold) return true
  if (!next || next.block.kind === 'heading') return false
  const stands =
    line.block.kind === 'bullet'
      ? line.block.ordered === true && line.block.level === 0 && next.block.ordered !== true
      : line.block.kind === 'paragraph' && line.apart && !/:$/u.test(line.text)
  return stands && asks(line.text) && !first(line.text)
}

/** Somebody speaking of themselves, or of what they did, answers rather than asks. */
const first = (text: string) =>
  /\b(?:I|my|me)\b/u.test(text) || (/^\p{L}+ed\b/u.test(text) && isAction(tokens(text)[0]?.word ?? ''))

/** True when a heading reads like a requirement of a posting, or like the name of a group of them. */
export function asks(text: string): boolean {
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
