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
  if (at < 0 || at >= longest || block.slice(at + 1).some((row) => isDated(row) && !lasts(row))) return block
  const end = at === 0 && block[0]?.role === 'date' ? namedBelow(block) : at
  const head = block.slice(0, end + 1)
  if (head.some(({ role }) => role !== 'header' && role !== 'date')) return block
  const pieces = headerPieces(head)
  const { title, organisation } = labelHeader(pieces, 'work')
  const isWhole =
    pieces.filter(({ slash }) => !slash).length > 1 &&
    title !== null &&
    organisation !== null &&
    !pieces.some(
      ({ slash, stretch }) =>
        slash && (stretch.start === organisation.stretch.start || stretch.start === title.stretch.start),
    ) &&
    title.score >= surePost &&
    organisation.score >= employer
  const below = block[end + 1]
  if (!isWhole || (below && goesOn(below))) return block
  const from = below && block[end]?.role === 'date' && townLike(below.line.text) ? end + 1 : end
  return block.map((row, index) => (index > from && tells(row) ? { ...row, role: 'bullet', spans: [] } : row))
}

/** "2016 – 2019" above "Fitter" and "Example Works": the last line that a header needs which opens with its time, if those below name a post and surely an employer, or one line of them post, employer and town. */
function namedBelow(block: readonly Row[]): number {
  for (let end = 1; end < Math.min(longest, block.length) && block[end]?.role === 'header'; end += 1) {
    const { title, organisation, location } = labelHeader(headerPieces(block.slice(0, end + 1)), 'work')
    const sure = end === 1 && location !== null ? 0 : sureEmployer
    if (organisation && (title?.score ?? 0) >= surePost && organisation.score >= sure) return end
  }
  return 0
}

/** "Example School, Leeds": what names an employer, a post or a place surely is the rest of the header. */
function goesOn(row: Row): boolean {
  const { title, organisation, location } = labelHeader(headerPieces([row]), 'work')
  return location !== null || (title?.score ?? 0) >= surePost || (organisation?.score ?? 0) >= sureEmployer
}

const isDated = ({ role, spans }: Row): boolean =>
  (role === 'header' || role === 'date') && spans.some(({ form }) => form === 'range')

/** "Phonics lead from 2018": since when something was done within a post. */
const lasting = /\s(?:since|from)\s\D{0,10}\d{4}\W*$/iu

const lasts = (row: Row): boolean => lasting.test(row.line.text) && headerPieces([row]).length < 2

/** A line of a header's look, or of too few words to be told from a label elsewhere. */
const tells = (row: Row): boolean => {
  const { role, line, spans } = row
  return (
    (spans.length === 0 || lasts(row)) &&
    isPlainLine(line) &&
    !/[:.!?]$/u.test(line.text) &&
    (role === 'header' || (role === 'prose' && line.text.split(/\s+/u).length < 3))
  )
}
