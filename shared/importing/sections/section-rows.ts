import type { EntryKind } from '../../domain/entry.ts'
import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import { headerPieces } from '../headers/header-pieces.ts'
import { type HeaderTail, headerTail } from '../headers/header-tail.ts'
import { labelHeader } from '../headers/label-header.ts'
import { labelledRows } from '../headers/labelled-rows.ts'
import { isAction, proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import type { PieceLabel } from '../scores/piece-kinds.ts'
import { hasDegree } from '../words/degree-words.ts'
import { dutiesAs } from '../words/duties-as.ts'
import { belowWholeHeaders } from './below-whole-headers.ts'
import { factsOfPosts } from './facts-of-posts.ts'
import { formRows } from './form-rows.ts'
import { look } from './look.ts'
import { isPause } from './pauses.ts'
import { promotedBullets } from './promoted-bullets.ts'
import { datesOf, type RowRole, roleOf, withoutSpans } from './row-role.ts'
import { setIn } from './set-in.ts'
import { type FlatRow, tableRows } from './table-rows.ts'
import { toldBelow } from './told-below.ts'
import { withinBlocks } from './within-blocks.ts'

export interface Row {
  readonly line: Line
  readonly role: RowRole
  readonly spans: readonly DateSpan[]
  readonly columns?: readonly (PieceLabel | null)[]
}

/** What the rows of a section are is asked more than once while a document is read. */
const known = new WeakMap<readonly Line[], Map<EntryKind, readonly Row[]>>()

/** The lines of a section with what each does. */
export function sectionRows(lines: readonly Line[], kind: EntryKind): readonly Row[] {
  const byKind = known.get(lines) ?? new Map<EntryKind, readonly Row[]>()
  known.set(lines, byKind)
  const rows = byKind.get(kind) ?? freshRows(lines, kind)
  byKind.set(kind, rows)
  return rows
}

function freshRows(lines: readonly Line[], kind: EntryKind): readonly Row[] {
  const flat = withTails(formRows(tableRows(withoutSignature(lines))), kind)
  const heads = flat.map(({ line, tail }) => tail?.head ?? line)
  const promoted = promotedBullets(heads, kind)
  const parted = flat.flatMap((each) => partedRow(each, promoted))
  const rows = parted.map(({ line, columns, content }, index): Row => {
    const above = parted[index - 1]?.line
    if (content) return { line, role: 'prose', spans: [] }
    if (above && promoted.has(above) && goesOn(above, line)) return { line, role: 'header', spans: [] }
    const idle = (columns && columns.length === 0) || (line.block.kind === 'bullet' && !promoted.has(line))
    const spans = idle ? [] : datesOf(line)
    const followed = parted[index + 1]?.content === true && line.block === parted[index + 1]?.line.block
    const role =
      columns && columns.length === 0
        ? 'label'
        : promoted.has(line) || (followed && !columns)
          ? 'header'
          : roleOf(line, spans)
    return {
      line,
      role,
      spans: role === 'header' || role === 'date' ? spans : [],
      ...(columns && columns.length > 0 ? { columns } : {}),
    }
  })
  const timed = joinedTimes(underDuties(engaged(rows)))
  return labelledRows(kind === 'education' ? withResults(timed) : withDeeds(timed, kind))
}

/** What was done below each post, however little it looks like it; where no heading says that posts follow, a line may as well tell of the person. */
function withDeeds(rows: readonly Row[], kind: EntryKind): Row[] {
  const told = toldBelow(factsOfPosts(reasoned(opened(setIn(rows)))))
  return belowWholeHeaders(kind === 'work' || kind === 'volunteer' ? withinBlocks(told) : told)
}

/** What one post listed its customers under. General knowledge of CVs. */
const engagements =
  /^(?:\p{L}+ )?(?:clients?|customers?|assignments|engagements|commissions|kunden|mandate|missions)\b[^.]{0,20}:$/iu

/** "Clients:" above "Example Council (2021 – 2023): rebuilt the portal": each line below tells of the post, and opens none. */
function engaged(rows: readonly Row[]): Row[] {
  let under = false
  return rows.map((row) => {
    under = row.role === 'label' ? engagements.test(row.line.text) : under && !row.line.apart
    const tells =
      under && row.role === 'header' && row.line.block.kind === 'paragraph' && /:\s\p{L}/u.test(row.line.text)
    return tells ? { ...row, role: 'prose', spans: [] } : row
  })
}

/** Each line below "Duties as second mate", up to the next post with its time or a line set as that one is, tells of that post and opens none. */
function underDuties(rows: readonly Row[]): Row[] {
  let head: Line | null = null
  return rows.map((row) => {
    const { line, role, spans } = row
    if (dutiesAs(line.text) !== null) {
      head = line
      return row
    }
    const parts = line.block.kind === 'heading' || (head && line.apart && look(line) === look(head))
    if (parts || spans.some(({ form }) => form === 'range')) head = null
    return head && (role === 'header' || role === 'label') ? { ...row, role: 'bullet', spans: [] } : row
  })
}

/** "07.2019 →" above "02.2023": one time on two lines of a narrow column. */
function joinedTimes(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => {
    const [above, below] = [rows[index - 1], rows[index + 1]]
    const [own] = row.spans
    if (above && endsForm(above, row)) return { ...row, role: 'date', spans: [] }
    if (own && below && endsForm(row, below)) {
      const to = datesOf(below.line)[0]?.from ?? 'present'
      return { ...row, spans: [{ ...own, to, form: 'range' }] }
    }
    if (above && own && goesOnTime(above, row)) return { ...row, spans: [] }
    const [end] = below?.spans ?? []
    if (!below || !own || !end || !goesOnTime(row, below)) return row
    return { ...row, spans: [{ ...own, to: end.from }] }
  })
}

/** "Start date: September 2020" above "End date: Present", as forms ask for them. */
const endsForm = (above: Row, below: Row): boolean =>
  opensTime.test(above.line.text) &&
  above.spans[0]?.form === 'single' &&
  closesTime.test(below.line.text) &&
  (datesOf(below.line)[0]?.form === 'single'
    ? (above.spans[0].from ?? '') <= (datesOf(below.line)[0]?.from ?? '')
    : toDate.test(below.line.text))

const opensTime = /^(?:(?:date )?start(?:ed)?(?: date)?|date (?:started|of joining|joined|appointed)|from|since)\s*:/iu
const closesTime = /^(?:(?:date )?end(?:ed)?(?: date)?|date (?:left|of leaving)|leaving date|left|to|until)\s*:/iu
const toDate = /:\s*(?:present|now|current(?:ly employed)?|ongoing|to date|n\/?a|-)\W*$/iu

const goesOnTime = (above: Row, below: Row): boolean => {
  const [first] = above.spans
  const [last] = below.spans
  return (
    above.role === 'date' &&
    below.role === 'date' &&
    /\d\s*[-–—→~]$/u.test(above.line.text) &&
    first?.form === 'range' &&
    last?.form === 'single' &&
    (first.from ?? '') < (last.from ?? '')
  )
}

/**
 * What opens a header is one, however little it looks like it: a short name above employer and time ("Home help"), or a line after a
 * blank one with nothing but a range of dates right below it ("Upper Farm, tractor driver and sprayer operator").
 */
function opened(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => {
    const { line, role, spans } = row
    const plain = role === 'prose' && line.apart && line.block.kind === 'paragraph' && spans.length === 0
    if (!plain || isAction(tokens(line.text)[0]?.word ?? '')) return row
    const [below, next] = [rows[index + 1], rows[index + 2]]
    if (!below || below.line.apart) return row
    return namesPost(line.text, below, next) || isDated(line.text, below) ? { ...row, role: 'header' } : row
  })
}

const namesPost = (text: string, below: Row, next: Row | undefined): boolean =>
  /^\p{Lu}\p{Ll}+(?:[\s-]\p{L}+){0,2}$/u.test(text) &&
  below.role === 'header' &&
  below.spans.length === 0 &&
  next?.role === 'date'

/** So many words are a header still. */
const longestName = 14

const isDated = (text: string, below: Row): boolean =>
  below.role === 'date' &&
  below.spans.some(({ form }) => form === 'range') &&
  !/[.!?:;]$/u.test(text) &&
  tokens(text).length <= longestName

/** "Career break", "Travel", "Sep 2018 – Feb 2019": the reason between a pause and its time belongs to the same header. */
function reasoned(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => {
    const [above, below] = [rows[index - 1], rows[index + 1]]
    const between =
      above?.role === 'header' && isPause(above.line.text) && above.spans.length === 0 && below?.role === 'date'
    return between && row.line.text.length < 60 ? { ...row, role: 'header', spans: [] } : row
  })
}

/** What a study ended with or was about, as lines below it state. General knowledge in several languages. */
const result =
  /^(?:abschluss(?:note|arbeit|prüfung)?|note|gesamtnote|abschlussarbeit|schwerpunkte?|vertiefung|thema|(?:master|bachelor|diplom|doktor)arbeit|dissertation|thesis|degree|qualification(?: awarded)?|result|grade|final grade|classification|mention|mémoire|spécialité|note finale|calificación|título|voto|cijfer|einddiploma)\s*:/iu

/** "Abschluss: …", "Grade: …" below a header that names the study already tells its result rather than its name. */
function withResults(rows: readonly Row[]): Row[] {
  let named = false
  return rows.map((row) => {
    if ((row.role !== 'header' && row.role !== 'date') || row.line.apart) named = false
    if (row.role === 'header' && named && row.spans.length === 0 && result.test(row.line.text))
      return { ...row, role: 'bullet', spans: [] }
    if (row.role === 'header' && (hasDegree(withoutSpans(row.line.text, row.spans)) || studies.test(row.line.text)))
      named = true
    return row
  })
}

/** Courses of study that are no degree. General knowledge. */
const studies =
  /\p{L}*(?:studium|ausbildung|lehre|umschulung|referendariat)(?!\p{L})|^(?:études|formation|apprenticeship)\b/iu

/** Finds the headers that go on with sentences in the same line. */
function withTails(rows: readonly FlatRow[], kind: EntryKind): (FlatRow & { readonly tail?: HeaderTail | null })[] {
  return rows.map((row, index) => {
    if (row.columns || row.content) return row
    const above = rows[index - 1]?.line
    const dated = () =>
      above !== undefined && ((isDateRow(above) && !closes(rows, index - 1)) || isEmployerRow(above, kind))
    return { ...row, tail: headerTail(row.line, kind, dated) }
  })
}

/** "CITY OF WEXBY (Street Services)   (06/2017 to date)": an employer and a time, and no post yet. */
function isEmployerRow(line: Line, kind: EntryKind): boolean {
  if (kind === 'education' || line.block.kind === 'bullet' || line.text.length > 140) return false
  const spans = datesOf(line)
  if (!spans.some(({ form }) => form === 'range') || roleOf(line, spans) !== 'header') return false
  const { title, organisation } = labelHeader(headerPieces([{ line, spans }]), kind)
  return organisation !== null && (title === null || (title.score < 1 && organisation.score >= 1.9))
}

const isDateRow = (line: Line): boolean => dateSpans(line.text).length > 0 && roleOf(line, datesOf(line)) === 'date'

/** True when a line of dates ends the header above it rather than opening the one below: names without a time stand above, and above them no other date. */
function closes(rows: readonly FlatRow[], at: number): boolean {
  let top = at
  for (; at - top < 3; top -= 1) {
    const line = rows[top - 1]?.line
    if (rows[top - 1]?.columns?.length === 0) break
    if (!line || line.block.kind === 'heading' || dateSpans(line.text).length > 0 || roleOf(line, []) !== 'header')
      break
  }
  const above = rows[top - 1]?.line
  return top < at && !(above && isDateRow(above))
}

/** A header apart from the sentences behind it; list items only when they are headers at all. */
function partedRow(row: FlatRow & { readonly tail?: HeaderTail | null }, promoted: ReadonlySet<Line>): FlatRow[] {
  const { tail, ...flat } = row
  if (!tail || (row.line.block.kind === 'bullet' && !promoted.has(tail.head))) return [flat]
  return [{ line: tail.head }, { line: tail.tail, content: true }]
}

/** A list item that begins with a line of dates only: what and where stands in its next line. */
const goesOn = (above: Line, line: Line): boolean =>
  line.block.continues === true &&
  !/\p{L}{3}/u.test(withoutSpans(above.text, datesOf(above))) &&
  dateSpans(line.text).every(({ form }) => form !== 'range') &&
  proseScore(line.text) < 1

/** "Leipzig, den 3. März 2024" below everything else says when the page was signed. */
function withoutSignature(lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1)
  return last && lines.length > 1 && signature.test(last.text) ? lines.slice(0, -1) : lines
}

const signature =
  /^\p{Lu}[\p{L}\s.-]{1,30},?\s+(?:den|le|a|li|the)?\s*\d{1,2}(?:\.|st|nd|rd|th)?(?:\s+(?:de\s+)?\p{L}+\.?,?\s+(?:de\s+)?|[./]\d{1,2}[./])\d{4}$/u
