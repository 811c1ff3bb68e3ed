import type { EntryKind } from '../../domain/entry.ts'
import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import { fieldLabel } from '../headers/header-pieces.ts'
import { type HeaderTail, headerTail } from '../headers/header-tail.ts'
import { labelledRows } from '../headers/labelled-rows.ts'
import { columnSpans } from '../lines/column-spans.ts'
import { isAction, proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import type { PieceLabel } from '../scores/piece-kinds.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { hasDegree } from '../words/degree-words.ts'
import { dutyLabels } from '../words/duty-labels.ts'
import { isPause } from './pauses.ts'
import { plainName, sectionHeading } from './section-heading.ts'
import { entryLabels } from './section-names.ts'
import { columnHeads, type FlatRow, tableRows } from './table-rows.ts'

/** What a line does in a section of dated entries. */
export type RowRole = 'header' | 'date' | 'bullet' | 'prose' | 'label'

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
  const flat = withTails(tableRows(withoutSignature(lines)), kind)
  const promoted = promotedBullets(
    flat.map(({ line, tail }) => tail?.head ?? line),
    kind,
  )
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
  const timed = joinedTimes(rows)
  return labelledRows(kind === 'education' ? withResults(timed) : reasoned(opened(timed)))
}

/** "07.2019 →" above "02.2023": one time on two lines of a narrow column. */
function joinedTimes(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => {
    const [above, below] = [rows[index - 1], rows[index + 1]]
    const [own] = row.spans
    if (above && own && goesOnTime(above, row)) return { ...row, spans: [] }
    const [end] = below?.spans ?? []
    if (!below || !own || !end || !goesOnTime(row, below)) return row
    return { ...row, spans: [{ ...own, to: end.from }] }
  })
}

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

/** A short name that opens a header of employer and time below it is the post, whatever it is called ("Home help"). */
function opened(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => {
    const { line, role, spans } = row
    const [below, next] = [rows[index + 1], rows[index + 2]]
    const short =
      role === 'prose' &&
      line.apart &&
      line.block.kind === 'paragraph' &&
      /^\p{Lu}\p{Ll}+(?:[\s-]\p{L}+){0,2}$/u.test(line.text)
    const opens =
      short &&
      spans.length === 0 &&
      below?.role === 'header' &&
      !below.line.apart &&
      below.spans.length === 0 &&
      next?.role === 'date'
    return opens && !isAction(tokens(line.text)[0]?.word ?? '') ? { ...row, role: 'header' } : row
  })
}

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
    if (row.role !== 'header' && row.role !== 'date') named = false
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
    const dated = above !== undefined && isDateRow(above) && !closes(rows, index - 1)
    return { ...row, tail: headerTail(row.line, kind, dated) }
  })
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

/** A longer line is no header, whatever times it names. */
const longestHeader = 220

/** "Clerk → Senior Clerk (promoted 2010)" dates a step, not the role. */
const changed = /(?<!\p{L})(?:promoted|regraded|renewed|upgraded|transferred)(?:\s+(?:in|to \p{L}[\p{L} ]*,?))?\s*$/iu

/** Ranges first; of single dates the first, or both when they stand in two columns. */
function datesOf(line: Line): DateSpan[] {
  if (line.text.length > longestHeader) return []
  const opened = openCell(line)
  if (opened) return [opened]
  const form = fieldLabel(line)?.told === 'other' ? dateSpans(line.text).filter(({ form: own }) => own === 'range') : []
  if (form.length === 1) return form
  const spans = columnSpans(line).filter(
    ({ start, form }) => form !== 'single' || !changed.test(line.text.slice(0, start)),
  )
  const ranges = spans.filter(({ form }) => form === 'range')
  if (ranges.length > 0) return ranges.slice(0, 1)
  return spans.slice(0, line.breaks.length > 0 ? 2 : 1)
}

/** "2022–" in a column of its own is open, whatever stands in the next column. */
function openCell({ text, breaks }: Line): DateSpan | null {
  const [end] = breaks
  if (end === undefined || !/^\s*\S.*[–—-]\s*$/u.test(text.slice(0, end))) return null
  const [span] = dateSpans(text.slice(0, end).trim())
  return span?.form === 'range' && span.to === 'present' ? span : null
}

/** Labels of lines that tell about the entry above. General knowledge of CVs. */
const details =
  /^(?:(?:key|main|relevant|selected|core|optional|notable|other)\s+)?(?:technologies|tech stack|stack|tools|environment|skills|software|languages|methods|equipment|techniken|technologien|coursework|courses?|modules|subjects|activities|societies|clubs|achievements?|responsibilities|duties|projects?|speciali[sz]ation|focus|electives|highlights|awards|honou?rs|results|outcomes?|scope|reason for leaving|clients?|end client|key clients?|sector|industry)\s*(?:used|taken|included|include)?\s*:\s/iu

/** "Clients include Example Bank and Example Toys" tells about the entry, in no sentence. */
const includes = /^(?:\p{L}+\s){1,3}(?:include[sd]?|including|ranging|ranged|covering|such as)\b/iu

/** "Before 2009 I taught in Example (2006–08)" is told, whatever times it names. */
const tellsOfSelf = /(?<![\p{L}\p{N}.’'])I(?:['’]ve|['’]m)?\s\p{Ll}{2}/u

/** "5 years 2 months": how long, without saying when. */
const isDuration = (text: string) =>
  /^\(?(?:\d+\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois)\.?[\s,]*(?:and\s+)?)+\)?$/iu.test(text.trim())

function roleOf(line: Line, spans: readonly DateSpan[]): RowRole {
  if (line.block.kind === 'bullet') return line.block.continues === true ? 'prose' : 'bullet'
  if (line.block.kind === 'heading') return entryLabels.has(plainName(line.text)) ? 'label' : 'header'
  if (line.block.kind === 'quote' || line.block.kind === 'code') return 'prose'
  if (line.text.length > longestHeader && line.block.kind === 'paragraph' && line.breaks.length === 0) return 'prose'
  if (columnHeads(line.text) || (spans.length === 0 && dutyLabels.test(line.text))) return 'label'
  if (fieldLabel(line) !== null) return /^\P{L}*$/u.test(restOf(line, spans)) ? 'date' : 'header'
  const rest = withoutSpans(line.text, spans)
  if (/\d/u.test(rest) && isDuration(rest)) return 'date'
  if (
    spans.length > 0 &&
    !/\p{L}{3}/u.test(
      rest.replace(/\b(?:\d+\s*)?(?:years?|yrs?|months?|mos?|dates?|period|from|monate?|jahre?)\b/giu, ''),
    )
  )
    return 'date'
  if (entryLabels.has(plainName(line.text)) || (/:$/u.test(line.text) && tokens(line.text).length <= 5)) return 'label'
  if (spans.length === 0 && line.text.length < 40 && line.block.kind === 'paragraph' && labels(line.text))
    return 'label'
  if (isPause(line.text) && tokens(rest).length <= 12 && proseScore(rest) < 1.6 && !/[.!]$/u.test(line.text))
    return 'header'
  if (details.test(line.text) || includes.test(line.text) || severalSentences(line.text, spans)) return 'prose'
  if (tellsOfSelf.test(line.text)) return 'prose'
  if (spans.length === 0 ? isStatement(line.text) : isOngoing(line.text)) return 'prose'
  return reads(line, rest, spans) ? 'prose' : 'header'
}

/** What stands behind the label of a form's line, times taken out. */
function restOf(line: Line, spans: readonly DateSpan[]): string {
  const lead = fieldLabel(line)?.lead ?? 0
  return withoutSpans(
    line.text.slice(lead),
    spans.map((span) => ({ ...span, start: Math.max(0, span.start - lead), end: Math.max(0, span.end - lead) })),
  )
}

/** "Head of Year 9 since 2021. Doubled entries in three years.": one sentence after another, and no range that dates a role. */
const severalSentences = (text: string, spans: readonly DateSpan[]): boolean =>
  /\.$/u.test(text) &&
  /(?:\p{Ll}{3}|\d)[.!?]\s+\p{Lu}\p{L}+\s/u.test(text) &&
  spans.every(({ form, start }) => form !== 'range' || start > 12)

/** "Selected projects" inside an entry names the list below it. */
const labels = (text: string): boolean =>
  /^(?:project|publication|award|skill|certificate)$/u.test(sectionHeading(text)?.section ?? '') &&
  scoreJobTitle(text) < 2.2

/** "Mentoring two assistants.", "Fed 300 pupils.": too short to count words, but what was done, with a full stop. */
const isStatement = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’-]*\s+[\p{Ll}\d£$€].*(?<=\p{Ll}{2}|\d|\))[.!]$/u.test(text) &&
  !/\b(?:inc|ltd|corp|co|dept|univ|hons|dist|etc|st|rd|jr|sr)\.$/iu.test(text) &&
  isAction(tokens(text)[0]?.word ?? '')

/** "mentor for new starters since 2019" in small letters dates a duty, not a role. */
const isOngoing = (text: string): boolean => /^\p{Ll}+\s.*\s(?:since|from)\s\S+(?:\s\d{4})?\W*$/u.test(text)

/** True when a paragraph's line reads as a statement. A range of dates in a short line speaks for a header. */
function reads(line: Line, rest: string, spans: readonly DateSpan[]): boolean {
  const bare = rest.replace(/\([^()]*\)/gu, ' ')
  const all = tokens(bare)
  const score = proseScore(rest)
  if (spans.some(({ form }) => form === 'range') && all.length <= 16) return score >= 1.9
  if ((spans[0]?.start ?? 9) <= 1 && all.length <= 16 && /^\s*[:–—|-]?\s*\p{Lu}/u.test(rest)) return score >= 1.9
  if (spans.length > 0 && all.length <= 12 && /\d\W*$/u.test(line.text)) return score >= 1.6
  if (score >= 1) return true
  if (line.bold || line.caps || line.italic || line.breaks.length > 0 || all.length < 2) return false
  const lower = all.filter(({ text }, index) => index > 0 && /^\p{Ll}/u.test(text)).length
  return lower / all.length > 0.45 && scoreJobTitle(bare) < 2.2 && !named(bare) && !hasDegree(rest)
}

/** "Example Transport sp. z o.o., Poznań": an employer, perhaps with its town. */
const named = (text: string): boolean =>
  scoreOrganisation(text.trim()) >= 1.8 || scoreOrganisation((text.split(',')[0] ?? '').trim()) >= 3.4

export function withoutSpans(text: string, spans: readonly DateSpan[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)} `
    at = end
  }
  return (out + text.slice(at)).replace(/[()[\]]\s*[()[\]]/gu, ' ').trim()
}

/** Bullets that are headers themselves ("● Title | Organisation  2021 – Present", a list of degrees). */
function promotedBullets(lines: readonly Line[], kind: EntryKind): ReadonlySet<Line> {
  const top = lines.filter(({ block }) => block.kind === 'bullet' && block.level === 0 && block.continues !== true)
  const candidates = top.filter((line) => headerLike(line, kind))
  const numbered = top.filter((line) => numberedHeader(lines, line))
  if (numbered.length > 0) return new Set(numbered)
  const parents = candidates.length > 0 ? candidates.filter((line) => hasChildren(lines, line)) : []
  const otherHeaders = lines.some(
    (line) => line.block.kind !== 'bullet' && line.block.kind !== 'quote' && roleOf(line, datesOf(line)) === 'header',
  )
  if (candidates.length >= top.length * 0.6 && (!otherHeaders || kind === 'education')) return new Set(candidates)
  return new Set(otherHeaders ? [] : parents)
}

function headerLike(line: Line, kind: EntryKind): boolean {
  if (line.text.length > 140) return false
  const spans = datesOf(line)
  if (spans.length === 0 && kind !== 'education') return false
  const rest = withoutSpans(line.text, spans)
  const all = tokens(rest)
  if (all.length > 16 || (/^\p{Ll}/u.test(rest) && spans.length === 0)) return false
  if (spans.some(({ form }) => form === 'range'))
    return (
      proseScore(rest) < 1.6 &&
      !(isAction(all[0]?.word ?? '') && /^\p{Ll}/u.test(all[1]?.text ?? '') && scoreJobTitle(opening(rest)) < 2.7)
    )
  if (kind === 'education' && hasDegree(rest)) return proseScore(rest) < 1
  return spans.length > 0 && proseScore(rest) < 0.6 && (/\d\)?\W*$/u.test(line.text) || spans[0]?.start === 0)
}

/** What stands before the first comma or dash: "Visiting music teacher" of "Visiting music teacher, Example School". */
const opening = (text: string): string => text.split(/,|\s[–—|-]\s/u)[0]?.trim() ?? ''

/** "1. Example Works Ltd, Leeds" above lines that say what and when: a header of a numbered list of roles. */
function numberedHeader(lines: readonly Line[], line: Line): boolean {
  if (line.block.ordered !== true || line.text.length > 90 || proseScore(line.text) >= 0.6) return false
  const next = lines[lines.indexOf(line) + 1]
  if (!next || next.block.kind === 'bullet') return false
  const role = roleOf(next, datesOf(next))
  return (role === 'header' || role === 'date') && !isAction(tokens(line.text)[0]?.word ?? '')
}

function hasChildren(lines: readonly Line[], line: Line): boolean {
  const next = lines[lines.indexOf(line) + 1]
  return next !== undefined && next.block.kind === 'bullet' && next.block.level > line.block.level
}
