import { dateSpans } from '../text/date-spans.ts'
import { tokens } from '../text/tokens.ts'
import { type DatedSection, gatherContent, orphan } from './dated/dated-entries.ts'
import { isUnpaid } from './dated/unpaid.ts'
import { headerPieces } from './headers/header-pieces.ts'
import { labelHeader } from './headers/label-header.ts'
import { gatherBullet } from './items/gather-items.ts'
import type { Gathered } from './items/gathered.ts'
import { isPlainLine } from './lines/is-plain-line.ts'
import { isAction, proseScore } from './lines/is-prose.ts'
import type { Line } from './lines/line.ts'
import { statedLead } from './listed/stated-facts.ts'
import { statedItems } from './listed/stated-items.ts'
import { scoreOrganisation } from './scores/score-organisation.ts'
import { scoreJobTitle } from './scores/score-title.ts'
import { withoutSpans } from './sections/row-role.ts'
import { type Row, sectionRows } from './sections/section-rows.ts'
import type { Section } from './sections/split-sections.ts'

/** Where what a section holds is put: what is read at once, and sections whose dated headers are read together. */
export interface ReadInto {
  readonly gathered: Gathered
  readonly dated: DatedSection[]
}

interface FreeSection {
  readonly lines: readonly Line[]
  readonly section: Section['section']
  readonly career: boolean
}

/** Text under no heading that says what it holds: entries when it has dated headers, else what it says about the person. */
export function readFree({ lines, section, career: work }: FreeSection, { gathered, dated }: ReadInto): void {
  if ((section === 'other' || areUnspanned(section, lines)) && areSingleFacts(lines)) {
    for (const line of lines) readFact(line, { gathered, dated })
    return
  }
  const named = section !== 'top'
  const roles = /^(?:unknown|top|summary|other)$/u.test(section)
    ? { roles: 'work' as const, posts: section === 'other' }
    : section === 'interest'
      ? { roles: 'volunteer' as const }
      : {}
  const rows = sectionRows(lines, 'other')
  const headers = rows.filter(
    (row) =>
      (row.role === 'header' || row.role === 'date') &&
      row.spans.length > 0 &&
      !(section === 'interest' && datesThing(row)),
  )
  const first = named
    ? 0
    : headers.length >= 2 || headers.some(({ line }) => line.block.kind === 'heading')
      ? startOfDated(rows)
      : startOfItemised(rows)
  if (headers.length > 0 && first === 0) dated.push({ lines, kind: named && !work ? 'other' : 'work', ...roles })
  else if (first > 0) {
    const [above, below] = cutAt(lines, rows, first)
    readFree({ lines: above, section, career: work }, { gathered, dated })
    dated.push({ lines: below, kind: 'work', ...roles })
  } else {
    for (const row of headers) if (row.role === 'date') orphan(gathered, row)
    if (!named)
      statedItems(
        rows.filter((row) => !says(row)).map(({ line }) => line),
        gathered,
      )
    gatherContent(
      named ? rows.filter((row) => section !== 'interest' || !isPastimes(row.line.text)).map(told) : rows.filter(says),
      {
        gathered,
        into: gathered.items,
        draft: false,
        open: [],
      },
    )
  }
}

/** "Restoring a 1946 lorry": the year of a thing one likes, and none in which something was done. */
const datesThing = ({ line, spans }: Row): boolean =>
  spans.every(({ start }) => /(?:^|[\s(])(?:an?|my|our|old|vintage|classic)\s$/iu.test(line.text.slice(0, start)))

/** "First aider since 2020", "Own car", "Driving licence B": plain lines one under the other, each of which says one thing of the person and tells of no other. */
const areSingleFacts = (lines: readonly Line[]): boolean =>
  lines.length >= 2 &&
  lines.every(
    (line, index) =>
      isPlainLine({ ...line, apart: line.apart && index > 0 }) &&
      (line.indent ?? 0) === (lines[0]?.indent ?? 0) &&
      tokens(line.text).length <= longestFact &&
      proseScore(line.text) < 1 &&
      !/:$/u.test(line.text) &&
      /\p{L}{3}/u.test(withoutSpans(line.text, dateSpans(line.text))),
  ) &&
  lines.every((line) => !isWholePost(line))

/** "Key facts": under a heading that says no more, where no line has a beginning and an end. */
const areUnspanned = (section: Section['section'], lines: readonly Line[]): boolean =>
  (section === 'summary' || section === 'unknown') &&
  lines.length >= 3 &&
  lines.every(({ text }) => dateSpans(text).every(({ form }) => form !== 'range'))

/** In words. */
const longestFact = 10

/** A post with its employer and its time may be told of in the lines below it. */
function isWholePost(line: Line): boolean {
  const spans = dateSpans(line.text)
  if (spans.every(({ form }) => form !== 'range')) return false
  const { title, organisation } = labelHeader(headerPieces([{ line, spans: spans.slice(0, 1) }]), 'work')
  return title !== null && organisation !== null && scoreJobTitle(title.text) >= 2.2
}

function readFact(line: Line, { gathered, dated }: ReadInto): void {
  if (dateSpans(line.text).length > 0)
    dated.push({ lines: [line], kind: 'other', roles: 'work', posts: true, point: true })
  else gatherBullet({ gathered, into: gathered.items, draft: false, open: [] }, line)
}

/** The lines before and from a row; a row of a table stays whole, as its cells would be read again in each part of it. */
function cutAt(
  lines: readonly Line[],
  rows: readonly Row[],
  first: number,
): readonly [readonly Line[], readonly Line[]] {
  const row = rows[first]?.line
  const at = lines.findIndex(({ block, start }) => block === row?.block && start === row.start)
  const of = (part: readonly Row[]) => part.map(({ line }) => line)
  return row?.block.kind === 'row' && at >= 0
    ? [lines.slice(0, at), lines.slice(at)]
    : [of(rows.slice(0, first)), of(rows.slice(first))]
}

/** "Climbing, choir singing": names of pastimes only claim nothing; they wait in the tray. */
const isPastimes = (text: string): boolean => {
  const names = text.replace(/\.$/u, '').split(/,|;|·|•|\||\s(?:and|und|et|y|&)\s/u)
  const tells = names.some((name) => isAction(tokens(name)[0]?.word ?? '') && !/^\s*\p{L}+ing\b/u.test(name))
  return (
    names.every((name) => name.trim().split(/\s+/u).length <= 3 && !isUnpaid(name.trim())) &&
    !tells &&
    !/[\d:–—]/u.test(text) &&
    (names.length > 1 || proseScore(text) < 1)
  )
}

/** Where the first dated header begins: names and what the person calls themselves stand above it. */
function startOfDated(rows: readonly Row[]): number {
  const at = rows.findIndex(({ role, spans }) => (role === 'header' || role === 'date') && spans.length > 0)
  const own = rows.slice(0, at + 1).findLastIndex(({ line }) => line.apart)
  const above = rows[own - 1]
  const employer = above?.role === 'header' && scoreOrganisation(above.line.text) >= 1.9
  return Math.max(0, employer ? own - 1 : own)
}

/** Where the header begins whose range of time stands right above a list, wherever on the page; -1 when there is none. */
function startOfItemised(rows: readonly Row[]): number {
  const at = rows.findIndex(
    ({ role, spans }, index) =>
      (role === 'header' || role === 'date') &&
      spans.some(({ form }) => form === 'range') &&
      rows[index + 1]?.role === 'bullet',
  )
  return at < 0 ? -1 : rows.slice(0, at + 1).findLastIndex(({ line }, index) => line.apart || index === 0)
}

/** Above the first heading stand names, places and what the person calls themselves: only sentences and items of lists say more. */
const says = ({ role, line }: Row): boolean =>
  !reaches.test(line.text) &&
  (role === 'bullet' || line.block.kind === 'quote' || proseScore(line.text) >= 1 || /[.!]$/u.test(line.text))

/** A mail address in a short line, or what may be asked for ("Mobile on request."): how to reach somebody. */
const reaches = /^.{0,90}\S@[\p{L}\d-]+\.\p{L}{2}|(?:on|upon) request\W*$/iu

/** A short line under a heading of its own ("Welsh speaker") says something of the person, though it is no sentence. */
const told = (row: Row): Row => {
  const { role, line } = row
  const short = role === 'prose' && line.text.split(/\s+/u).length < 3 && !/[.!?:]$/u.test(line.text)
  const states = role === 'label' && !/:$/u.test(line.text) && statedLead(line).length > 0
  return line.block.kind === 'paragraph' && (role === 'header' || short || states) ? { ...row, role: 'bullet' } : row
}
