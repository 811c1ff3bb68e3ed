import { headerPieces } from '../headers/header-pieces.ts'
import { labelHeader } from '../headers/label-header.ts'
import { townLike } from '../headers/town-like.ts'
import { isPlainLine } from '../lines/is-plain-line.ts'
import type { Row } from './section-rows.ts'

/** So sure a post is named by its words, and an employer no worse. */
const [surePost, employer, sureEmployer] = [2.2, 0.9, 1.9]
/** More lines than this are no header. */
const longest = 4

/**
 * Employer, post and time at the head of lines that a gap parts from those above and below: the plain lines under them were done there, whatever
 * they look like ("Nights, 4 on 4 off", "Team of 12"), as no other header stands before the next gap. Right below a line of nothing but its time a town may stand that no table holds.
 */
export function withinBlocks(rows: readonly Row[]): Row[] {
  const starts = rows.flatMap(({ line }, index) => (index === 0 || line.apart ? [index] : []))
  return starts.flatMap((start, index) => told(rows.slice(start, starts[index + 1] ?? rows.length)))
}

function told(block: readonly Row[]): readonly Row[] {
  const at = block.findIndex(isDated)
  if (at < 0 || at >= longest || block.slice(at + 1).some(isDated)) return block
  const head = block.slice(0, at + 1)
  if (head.some(({ role }) => role !== 'header' && role !== 'date')) return block
  const pieces = headerPieces(head)
  const { title, organisation } = labelHeader(pieces, 'work')
  const isWhole =
    pieces.length > 1 &&
    title !== null &&
    organisation !== null &&
    title.score >= surePost &&
    organisation.score >= employer
  const below = block[at + 1]
  if (!isWhole || (below && goesOn(below))) return block
  const from = below && block[at]?.role === 'date' && townLike(below.line.text) ? at + 1 : at
  return block.map((row, index) => (index > from && tells(row) ? { ...row, role: 'bullet', spans: [] } : row))
}

/** "Example School, Leeds": what names an employer, a post or a place surely is the rest of the header. */
function goesOn(row: Row): boolean {
  const { title, organisation, location } = labelHeader(headerPieces([row]), 'work')
  return location !== null || (title?.score ?? 0) >= surePost || (organisation?.score ?? 0) >= sureEmployer
}

const isDated = ({ role, spans }: Row): boolean =>
  (role === 'header' || role === 'date') && spans.some(({ form }) => form === 'range')

/** A line of a header's look, or of too few words to be told from a label elsewhere. */
const tells = ({ role, line, spans }: Row): boolean =>
  spans.length === 0 &&
  isPlainLine(line) &&
  !/[:.!?]$/u.test(line.text) &&
  (role === 'header' || (role === 'prose' && line.text.split(/\s+/u).length < 3))
