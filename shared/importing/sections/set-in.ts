import { headerPieces } from '../headers/header-pieces.ts'
import { labelHeader } from '../headers/label-header.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import type { Row } from './section-rows.ts'

/** So sure a post is named by its words. */
const surePost = 2.2
/** What is set in further stands in a column of its own. In characters. */
const widest = 8

/**
 * "2018–21  Forklift driver, Example Works" with "  reach and counterbalance" and "  cycle counts" set in below: lines further in than a
 * header that has its post and its time are what was done there, however much or little they look like it.
 */
export function setIn(rows: readonly Row[]): Row[] {
  let head: Row | null = null
  return rows.map((row) => {
    const { line, role, spans } = row
    if (line.block.kind !== 'paragraph') {
      head = null
      return row
    }
    const indent = line.indent ?? 0
    if (head && indent > (head.line.indent ?? 0) && (indent <= widest || isColumn(head)))
      return isOwnHeader(row) || isLong(row) ? row : { ...row, role: 'bullet', spans: [] }
    if (role === 'header' && spans.length > 0 && namesPost(row)) head = row
    else if (role !== 'prose' || line.apart) head = null
    return row
  })
}

/** "2018–21      Driver, Example Couriers": behind a time in a column of its own the next lines are set in as far as the names, and go on with none where all are named. */
const isColumn = (head: Row): boolean =>
  head.line.breaks.length > 0 &&
  (head.spans[0]?.start ?? 9) <= 2 &&
  headerPieces([head]).length > 1 &&
  labelHeader(headerPieces([head]), 'work').organisation !== null

/** Several sentences are told one by one. */
const isLong = ({ line, role }: Row): boolean => role === 'prose' && /[.!?]\s+\S/u.test(line.text)

const namesPost = (row: Row): boolean => (labelHeader(headerPieces([row]), 'work').title?.score ?? 0) >= surePost

/** A post with its span of time, as those under one employer may be set in. */
const isOwnHeader = ({ line, role, spans }: Row): boolean =>
  role === 'header' &&
  spans.some(({ form }) => form === 'range') &&
  scoreJobTitle(line.text.split(/,|\s[–—|-]\s|\t/u)[0] ?? '') >= surePost
