import type { EntryKind } from '../../domain/entry.ts'
import { dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import { fillDates } from '../dated/fill-entry.ts'
import { headerPieces, type Piece } from '../headers/header-pieces.ts'
import { gatherBullet, gatherProse, type ItemContext, lineStretch } from '../items/gather-items.ts'
import { type EntryDraft, emptyEntry, type Gathered } from '../items/gathered.ts'
import { isAction, proseScore } from '../lines/is-prose.ts'
import { leadOf } from '../lines/lead-of.ts'
import type { Line } from '../lines/line.ts'
import { trimmed, within } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { type Row, sectionRows } from '../sections/section-rows.ts'

/** Projects: a name (heading, bold, or the line before the items), what else its header says, and its items. */
export function projectEntries(lines: readonly Line[], kind: EntryKind, gathered: Gathered): void {
  const rows = sectionRows(lines, kind)
  const named = rows.some(({ role, line }) => role === 'header' && !leadsInto(line))
  const state: State = { gathered, kind, entry: null, fresh: false, context: null }
  for (const [index, row] of rows.entries()) readRow(state, row, { named, next: rows[index + 1] })
}

interface State {
  readonly gathered: Gathered
  readonly kind: EntryKind
  entry: EntryDraft | null
  /** True while only header lines of the entry were read. */
  fresh: boolean
  context: ItemContext | null
}

function readRow(state: State, row: Row, { named, next }: { named: boolean; next: Row | undefined }): void {
  const { line, role } = row
  const top = line.block.kind !== 'bullet' || line.block.level === 0
  const lead = top && (!named || line.block.kind !== 'bullet') && line.block.continues !== true ? leadOf(line) : null
  const listed = line.block.kind === 'bullet' && line.block.level === 0
  const dated = top && line.block.continues !== true && role !== 'label' ? datedLead(line) : null
  if (dated) openLead(state, line, dated)
  else if (role === 'header' && (!state.fresh || listed || opens(row, next) || again(state, row))) open(state, row)
  else if (role === 'header' || role === 'date') addHeader(state, row)
  else if (lead && (role === 'bullet' || role === 'prose') && !isAction(tokens(line.text)[0]?.word ?? ''))
    openLead(state, line, lead)
  else if (role !== 'label') {
    const context = state.context ?? { gathered: state.gathered, into: state.gathered.items, draft: false, open: [] }
    if (role === 'bullet') gatherBullet(context, line)
    else gatherProse(context, line)
    state.fresh = false
  }
}

/** "kite (2021 – now): a slow lexer": a name, its time in brackets and what it is, in one line. */
function datedLead({ text }: Line): { end: number; rest: number } | null {
  const match = /^([^():]{2,60}?)\s*\(([^()]{4,40})\)(?:\s*:|\s[–—-])\s+(?=\S)/u.exec(text)
  const [whole = '', name = '', time = ''] = match ?? []
  const [span] = dateSpans(time)
  if (!span || /\p{L}{3}/u.test(time.slice(0, span.start) + time.slice(span.end)) || tokens(name).length > 8)
    return null
  const says = text.slice(whole.length)
  return /:\s+$/u.test(whole) || proseScore(says) >= 0.6
    ? { end: whole.lastIndexOf(')') + 1, rest: whole.length }
    : null
}

/** A second time is that of the next project. */
const again = ({ entry }: State, { spans }: Row): boolean =>
  spans.length > 0 && entry !== null && (entry.start !== null || entry.end !== null)

/** A second header line right after the first belongs to it unless it looks like another name. */
function opens({ line, spans }: Row, next: Row | undefined): boolean {
  if (line.block.kind === 'heading') return true
  if (spans.length > 0 && line.apart) return true
  return line.apart && next !== undefined && next.role !== 'header' && next.role !== 'date' && (line.bold || line.caps)
}

function start(state: State): EntryDraft {
  const entry = emptyEntry(state.kind)
  state.gathered.entries.push(entry)
  state.entry = entry
  state.context = { gathered: state.gathered, into: entry.items, draft: false, open: [] }
  return entry
}

function open(state: State, row: Row): void {
  const entry = start(state)
  entry.header.push(lineStretch(row.line))
  const lead = leadsInto(row.line) ? leadOf(row.line) : null
  const [first] = headerPieces([{ line: row.line, spans: row.spans }])
  const pieces = headerPieces([{ line: row.line, spans: row.spans }])
  const set = /[bi]/u.test(first?.look ?? '')
  const stop = pieces.findIndex(
    (piece, index) =>
      index > 0 && (!piece.joins || (set && piece.look !== first?.look) || scoreOrganisation(piece.text) >= 1.9),
  )
  const last = pieces[(stop < 0 ? pieces.length : stop) - 1]
  if (lead) entry.title = trimmed(within(lineStretch(row.line), 0, lead.end))
  else if (first && last) entry.title = { ...first.stretch, end: last.stretch.end }
  facts(entry, row, pieces)
  state.fresh = true
}

/** "Name: description" in a line that is not prose. */
const leadsInto = (line: Line) => line.block.kind !== 'heading' && /:\s/u.test(line.text) && leadOf(line) !== null

function facts(entry: EntryDraft, row: Row, pieces: ReturnType<typeof headerPieces>): void {
  entry.organisation ??= (pieces.find(({ told }) => told === 'organisation') ?? host(entry, pieces))?.stretch ?? null
  entry.location ??= pieces.find(({ told }) => told === 'location')?.stretch ?? null
  const [span, second] = row.spans
  if (span && entry.start === null && entry.end === null) fillDates(entry, span, second)
}

/** "Group show, Example Gallery, 2023": a name behind the project's that is surely an organisation. */
const host = ({ title }: EntryDraft, pieces: readonly Piece[]): Piece | undefined => {
  const set = /[bi]/u.test(pieces[0]?.look ?? '') && pieces[0]?.look !== pieces[1]?.look
  return pieces.find(
    ({ stretch, text, bracketed }) =>
      title !== null &&
      !bracketed &&
      (stretch.block.runs !== title.block.runs || stretch.start >= title.end) &&
      (scoreOrganisation(text) >= 1.9 || (set && scoreOrganisation(text) >= 1 && scorePlace(text) < 1)),
  )
}

function addHeader(state: State, row: Row): void {
  const { entry } = state
  if (!entry) {
    open(state, row)
    return
  }
  entry.header.push(lineStretch(row.line))
  facts(entry, row, headerPieces([{ line: row.line, spans: row.spans }]))
}

function openLead(state: State, line: Line, lead: { end: number; rest: number }): void {
  const entry = start(state)
  const whole = lineStretch(line)
  const [span] = dateSpans(line.text.slice(0, lead.end))
  const ends = span && span.start > 2 && /^[\s)\]]*$/u.test(line.text.slice(span.end, lead.end))
  const opening = ends ? line.text.slice(0, span.start).replace(/[\s([]+$/u, '').length : lead.end
  entry.title = trimmed(within(whole, 0, opening))
  if (ends) fillDates(entry, span, undefined)
  entry.header.push(within(whole, 0, lead.end))
  const context = state.context
  if (!context) return
  const rest = { ...line, start: line.start + lead.rest, text: line.text.slice(lead.rest) }
  if (line.block.kind === 'bullet') gatherBullet(context, rest)
  else gatherProse(context, rest)
  state.fresh = false
}
