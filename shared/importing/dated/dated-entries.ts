import type { EntryKind } from '../../domain/entry.ts'
import { fold } from '../../text/fold.ts'
import { type Group, groupOf, groupRows } from '../headers/group-rows.ts'
import { headerPieces } from '../headers/header-pieces.ts'
import { type Habit, noHabit } from '../headers/label-header.ts'
import { learnHabit } from '../headers/learn-habit.ts'
import { learnRows } from '../headers/learn-rows.ts'
import { learnShapes } from '../headers/learn-shapes.ts'
import { namedTowns } from '../headers/named-towns.ts'
import { gatherBullet, gatherProse, gatherSaying, type ItemContext, lineStretch } from '../items/gather-items.ts'
import { type EntryDraft, emptyEntry, type Gathered } from '../items/gathered.ts'
import { isPlainLine } from '../lines/is-plain-line.ts'
import type { Line } from '../lines/line.ts'
import { stretchText } from '../lines/stretch.ts'
import { type Saying, sayingAt } from '../listed/read-said.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { isBase } from '../scores/score-place.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { type Row, sectionRows } from '../sections/section-rows.ts'
import { dutiesAs } from '../words/duties-as.ts'
import { certify } from './certify.ts'
import { doubtFields } from './doubt-fields.ts'
import { fillEntry } from './fill-entry.ts'
import { foldEntries } from './fold-entries.ts'
import { mergeOverview } from './merge-overview.ts'
import { settleNames } from './settle-names.ts'
import { speakFor } from './speak-for.ts'
import { tellStudy } from './tell-study.ts'
import { type Passage, withTornTimes } from './torn-times.ts'
import { placeTitle, placeTown, townsOf } from './town-alone.ts'
import { isUnpaid } from './unpaid.ts'

/** A part of a section: the header lines of one or more entries and what follows them. */
export interface DatedSection {
  readonly lines: readonly Line[]
  readonly kind: EntryKind
  /** What an entry with a title, an employer and a span of time is here, where the heading does not say. */
  readonly roles?: 'work' | 'volunteer'
  /** True where only what has the title of a post is one ("Other"). */
  readonly posts?: boolean
  /** True under a heading of what scholars do for their field beside their posts. */
  readonly service?: boolean
  /** True of one point of a list that names a study by itself: the line as it stands speaks for it. */
  readonly point?: boolean
}

/** An entry with the group it was read from, so that neighbours can be compared. */
export interface GroupedEntry {
  readonly entry: EntryDraft
  readonly group: Group
  /** Number of the passage it came from. */
  readonly passage: number
  /** Its header as it reads when the employer stands above it. */
  readonly housed: () => Group
}

/** So many headers of a section show its habit. */
const enoughToLearn = 40

/** Entries with header lines around dates (work, volunteering, education), with their evidence, in all such sections of a document. */
export function datedEntries(sections: readonly DatedSection[], gathered: Gathered): void {
  const read = sections.map(({ lines, kind, roles, posts, service, point }) => ({
    lines,
    point,
    kind,
    roles,
    posts,
    service,
    passages: passagesOf(sectionRows(lines, kind)),
  }))
  const first = read.flatMap(({ kind, passages }) =>
    passages.slice(0, enoughToLearn).flatMap(({ run }) => groupRows(run, kind, noHabit)),
  )
  const places = first.map(({ labelling }) => labelling.location?.text ?? '')
  const habits = habitsOf(first, namedTowns([gathered.basics.location ?? '', ...places]))
  const made: EntryDraft[] = []
  for (const { lines, kind, roles, posts, service, point, passages } of read) {
    const found: GroupedEntry[] = []
    const facts = new Set<EntryDraft>()
    for (const [index, passage] of passages.entries())
      readPassage({
        passage,
        kind,
        habits,
        found,
        gathered,
        index,
        facts: kind === 'other' && isFact(passage) ? facts : null,
      })
    for (const { entry, group } of foldEntries(found)) {
      if (kind === 'education') certify(entry, group)
      if (entry.organisation === null && entry.location && isBase(stretchText(entry.location)))
        [entry.organisation, entry.location] = [entry.location, null]
      if (roles && (!facts.has(entry) || isOffice(entry))) employ(entry, roles, posts === true)
      if (/^(?:work|other)$/u.test(entry.kind) && (unpaidTitle(entry) || (service && honorary(entry))))
        entry.kind = 'volunteer'
      if (point && lines[0]) speakFor(entry, lines[0])
      placeTitle(entry)
      settleNames(entry)
      if (!isStated(group)) doubtFields(entry)
      if (entry.kind === 'education' && entry.items.length === 0) tellStudy(entry, group)
      made.push(entry)
    }
  }
  const towns = townsOf(made, gathered.basics.location)
  for (const entry of made) placeTown(entry, towns)
  gathered.entries.push(...mergeOverview(made))
}

/** Columns of a table that say which name is which leave nothing to ask. */
const isStated = ({ rows }: Group): boolean =>
  rows.some(({ columns }) => columns?.includes('title') && columns.includes('organisation'))

/** Posts of honour in a learned field. General knowledge. */
const honorary = ({ title }: EntryDraft): boolean =>
  title !== null &&
  /(?<!\p{L})(?:editor|review(?:er|s)|referee|committee|member|chair|organi[sz]er|panel|board|trustee|governor|mentor|judge|examiner|representative)/iu.test(
    stretchText(title),
  )

/** "Volunteer nurse" is unpaid work, whatever the heading over it. */
const unpaidTitle = ({ title, organisation, header }: EntryDraft): boolean =>
  header.some((line) =>
    /[([]\s*volunt(?:eer|ary)(?: (?:role|post|position|work))?\s*[)\]]|^(?:volunteer(?:ing)?|voluntary(?: work| role| post)?|unpaid):/iu.test(
      stretchText(line),
    ),
  ) ||
  (title !== null && isUnpaid(stretchText(title))) ||
  (organisation !== null && /^volunt(?:eer|ary)\b[^.]*$/iu.test(stretchText(organisation)) && title === null)

/** Under a heading that does not say so, what has a title, an employer and a span of time is a role ("Playing", "On stage"); a membership is none. */
function employ(entry: EntryDraft, roles: 'work' | 'volunteer', posts: boolean): void {
  const { title, organisation, start, end } = entry
  if (entry.kind !== 'other' || !title || start === null || end === null) return
  if ((posts || !organisation) && scoreJobTitle(stretchText(title)) < clearPost) return
  const membership = /^(?:\p{L}+ )?(?:member|fellow|mitglied|membre)$/iu.test(stretchText(title))
  if (!membership || entry.items.length > 0) entry.kind = isOffice(entry) ? 'volunteer' : roles
}

/** "Treasurer, Larch camera club": an office that members of a club or a charity hold, and nobody's living. General knowledge. */
const isOffice = ({ title, organisation }: EntryDraft): boolean =>
  title !== null &&
  organisation !== null &&
  office.test(stretchText(title)) &&
  memberBody.test(stretchText(organisation))

const office =
  /^(?:(?:hon(?:orary|\.)?|club|branch|membership|fixtures?|vice[- ]|deputy|co-?|team|parent|school|volunteer)\s?)*(?:treasurer|secretary|chair(?:man|woman|person)?|president|captain|trustee|governor|committee member|board member|coach|steward|warden|organi[sz]er|leader|helper|referee|umpire|editor|webmaster)(?!\p{L})/iu
const memberBody =
  /(?<!\p{L})(?:club|society|association|assoc\.?|federation|league|guild|union|pta|ptfa|fosa|choir|band|orchestra|team|scouts?|guides?|brownies|cubs|troop|church|parish|mosque|temple|synagogue|chapel|allotments?|residents|neighbou?rs|friends of|village hall|community|charity|trust|food ?bank|larder|hospice|playgroup|toddlers?|school|branch|cadets?|festival|carnival|museum|library)(?!\p{L})/iu

/** So sure a title says by itself that it is a post. */
const clearPost = 2.4

type Habits = (kind: EntryKind) => Habit

/** Studies are often set the other way round than work, so each is learned apart; what commas part in them (a degree, its subject, its grade) differs too much for a shape to tell. */
function habitsOf(groups: readonly Group[], towns: ReadonlySet<string>): Habits {
  const learned = (those: readonly Group[]): Habit => ({
    ...learnHabit(those.map(({ labelling }) => labelling)),
    shapes: learnShapes(
      those
        .filter(({ kind }) => kind !== 'education')
        .map(({ rows, labelling }) => ({ pieces: headerPieces(rows), labelling })),
    ),
    rows: learnRows(those.map(({ rows }) => rows)),
    towns,
  })
  const study = learned(groups.filter(({ kind }) => kind === 'education'))
  const work = learned(groups.filter(({ kind }) => kind !== 'education'))
  return (kind) => (kind === 'education' ? study : work)
}

function passagesOf(given: readonly Row[]): readonly Passage[] {
  const passages: { run: Row[]; content: Row[] }[] = []
  const rows =
    given.find(({ role }) => role === 'header' || role === 'date')?.role === 'date' ? dateFirst(given) : given
  for (const row of rows) {
    const isHeader = row.role === 'header' || row.role === 'date'
    let last = passages.at(-1)
    if (!last || (isHeader && last.content.length > 0)) {
      last = { run: [], content: [] }
      passages.push(last)
    }
    if (isHeader) last.run.push(row)
    else last.content.push(row)
  }
  for (const [index, passage] of passages.entries()) employerBelow(passages[index - 1], passage)
  return withTornTimes(passages)
}

/** Where each header opens with its time, a plain line between what was done and the next time still tells of it. */
function dateFirst(rows: readonly Row[]): readonly Row[] {
  let told = false
  return rows.map((row, index) => {
    const tells =
      told && row.role === 'header' && row.spans.length === 0 && goesOnTelling(row) && !namesSomething(row.line.text)
    told = tells || row.role === 'prose' || row.role === 'bullet'
    return tells && rows.slice(index + 1).find(({ role }) => role !== 'header')?.role === 'date'
      ? { ...row, role: 'prose' }
      : row
  })
}

const namesSomething = (text: string): boolean => scoreJobTitle(text) >= 2 || scoreOrganisation(text) >= 1.9

/** Forms that name the employer below what was done: its line belongs to the header above, which has none. */
function employerBelow(before: { run: Row[] } | undefined, passage: { run: Row[] }): void {
  if (!before || before.run.length === 0) return
  const told = (row: Row | undefined) => (row ? headerPieces([row]).map((piece) => piece.told) : [])
  const titled = before.run.some((row) => told(row).includes('title'))
  const employed = before.run.some((row) => told(row).includes('organisation'))
  if (!titled || employed || !told(passage.run[0]).includes('organisation')) return
  const end = passage.run.findIndex((row, index) => index > 0 && (row.spans.length > 0 || told(row).includes('title')))
  before.run.push(...passage.run.splice(0, end < 0 ? passage.run.length : end))
}

/** "Branch steward since 2018" among plain lines of the same look: a fact of one line, which heads none of the lines below it. */
function isFact({ run, content }: Passage): boolean {
  const [head, ...more] = run
  const isPlain = ({ line }: Row) => line.block.kind === 'paragraph' && !line.bold && !line.caps && !line.italic
  return (
    head !== undefined &&
    more.length === 0 &&
    content.length > 0 &&
    isPlain(head) &&
    head.spans.every(({ form }) => form !== 'range' || / since /u.test(head.line.text)) &&
    content.every((row) => isPlain(row) && !row.line.apart && /^\P{Ll}/u.test(row.line.text))
  )
}

interface Reading {
  /** Where to keep the entries of a passage whose first line is a fact by itself, as the lines below it are; null of other passages. */
  readonly facts: Set<EntryDraft> | null
  readonly passage: Passage
  readonly kind: EntryKind
  readonly habits: Habits
  readonly found: GroupedEntry[]
  readonly gathered: Gathered
  readonly index: number
}

function readPassage({ passage, kind, habits, found, gathered, index, facts }: Reading): void {
  const groups = passage.run.length > 0 ? groupRows(passage.run, kind, habits(kind)) : []
  for (const group of groups) {
    const time = group === groups[0] ? passage.time : undefined
    const last = group === groups.at(-1)
    addGroup({ group, kind, habits, found, gathered, index, last, content: passage.content, time })
  }
  const current = facts ? undefined : found.at(-1)?.entry
  const fact = facts ? found.find((each) => each.passage === index)?.entry : undefined
  if (fact && passage.run[0]) {
    facts?.add(fact)
    speakFor(fact, passage.run[0].line)
  }
  for (const { name, rows } of byDuties(passage.content)) {
    const own = name === null ? current : onlyOne(found, name)
    gatherContent(rows, {
      gathered,
      into: own?.items ?? gathered.items,
      draft: false,
      open: [],
      ...(own && kind !== 'education' ? { employer: own.organisation && stretchText(own.organisation) } : {}),
    })
  }
}

/** What stands below the posts, parted where a line names the post whose duties follow; `name` is null before the first. */
function byDuties(rows: readonly Row[]): readonly { readonly name: string | null; readonly rows: Row[] }[] {
  const parts: { name: string | null; rows: Row[] }[] = [{ name: null, rows: [] }]
  for (const row of rows) {
    const name = row.role === 'label' ? dutiesAs(row.line.text) : null
    if (name !== null) parts.push({ name, rows: [] })
    parts.at(-1)?.rows.push(row)
  }
  return parts
}

/** The post of a name; none where it was held at several employers, of which none can be told. */
function onlyOne(found: readonly GroupedEntry[], name: string): EntryDraft | undefined {
  const called = found.filter(({ entry: { title } }) => title !== null && fold(stretchText(title)) === fold(name))
  const employers = new Set(
    called.map(({ entry: { organisation } }) => organisation && fold(stretchText(organisation))),
  )
  return employers.size === 1 ? called[0]?.entry : undefined
}

interface Adding extends Omit<Reading, 'passage' | 'facts'> {
  readonly group: Group
  readonly last: boolean
  readonly content: readonly Row[]
  /** The line of its dates, torn from it. */
  readonly time: Row | undefined
}

function addGroup({ group, kind, habits, found, gathered, index, last, content, time }: Adding): void {
  const { labelling, rows } = group
  const dated = time !== undefined || rows.some(({ spans }) => spans.length > 0)
  if (!labelling.title && !labelling.organisation) {
    if (kind === 'other') tell(gathered, rows)
    else if (dated) for (const row of time ? [...rows, time] : rows) orphan(gathered, row)
    return
  }
  if (!dated && !opensEntry(group, last ? content : [], found.length > 0)) {
    const above = found.at(-1)
    if (kind === 'other') tell(gathered, rows)
    else if (above && above.passage < index && above.entry.items.length > 0)
      for (const row of rows.filter((each) => goesOnTelling(each) || isPlainAmong(each.line, content)))
        gatherBullet({ gathered, into: above.entry.items, draft: false, open: [] }, row.line)
    return
  }
  const entry = emptyEntry(group.kind)
  const habit = habits(group.kind)
  fillEntry(entry, groupOf(rows, group.kind, habit))
  const [span] = time?.spans ?? []
  if (time && span) {
    ;[entry.start, entry.end] = [span.from, span.to]
    entry.apart.push(lineStretch(time.line))
  }
  found.push({ entry, group, passage: index, housed: () => groupOf(rows, group.kind, { ...habit, housed: true }) })
}

/** A short line among other facts ("Welsh speaker") says something of the person and belongs to no entry. */
function tell(gathered: Gathered, rows: readonly Row[]): void {
  for (const { line } of rows)
    if (line.block.kind === 'paragraph') gatherBullet({ gathered, into: gathered.items, draft: false, open: [] }, line)
}

/** A plain line below the items of an entry that opens no other ("Einführung von IFS in drei Werken") is one of them. */
const goesOnTelling = ({ line }: Row): boolean => isPlainLine(line) && line.text.split(/\s+/u).length >= 3

/** Keeps the time of a line that belongs to no entry beside it. */
export function orphan(gathered: Gathered, row: Row): void {
  const [span] = row.spans
  if (span) gathered.orphans.push({ stretch: lineStretch(row.line), from: span.from, to: span.to })
}

/** "Side loader" between plain lines of one post, set as they are: a thing among others, which names no post. */
const isPlainAmong = (line: Line, below: readonly Row[]): boolean =>
  isPlainLine(line) &&
  !line.apart &&
  below.length > 0 &&
  below.every((row) => row.line.indent === line.indent && isPlainLine(row.line))

/** Whether header lines without any date open an entry, or are a label between the items of the one before. */
function opensEntry({ rows, labelling, kind }: Group, below: readonly Row[], follows: boolean): boolean {
  const hasContent = below.length > 0
  const first = rows[0]?.line
  if (!first) return false
  if (first.block.kind === 'heading') return true
  if (!follows) return kind === 'education' || labelling.organisation !== null || hasContent
  const clear = (labelling.title?.score ?? 0) >= 2.4 || (labelling.organisation?.score ?? 0) >= 2.4
  if (kind === 'education') return clear
  if (rows.length === 1 && labelling.organisation === null && isPlainAmong(first, below)) return false
  return clear && (first.bold || first.caps || first.apart || hasContent)
}

export function gatherContent(rows: readonly Row[], context: ItemContext): void {
  let voice: Line | null = null
  for (const [index, { line, role }] of rows.entries()) {
    if (line === voice) continue
    const next = rows[index + 1]?.line
    const saying: Saying | null = role === 'bullet' || role === 'prose' ? sayingAt(line, next, false) : null
    if (saying) {
      gatherSaying(context, { saying, lead: [] })
      voice = saying.below ? (next ?? null) : null
    } else if (role === 'bullet') gatherBullet(context, line)
    else if (role === 'prose') gatherProse(context, line)
  }
}
