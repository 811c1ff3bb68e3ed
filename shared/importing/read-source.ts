import type { ReadDocument, Reading } from '../domain/reading.ts'
import { dateSpans } from '../text/date-spans.ts'
import { tokens } from '../text/tokens.ts'
import { assignOrphans } from './dated/assign-orphans.ts'
import { type DatedSection, datedEntries, gatherContent, orphan } from './dated/dated-entries.ts'
import { mayTell, toldRoles } from './dated/told-roles.ts'
import { isDraft } from './drafts/is-draft.ts'
import { isPosting } from './drafts/is-posting.ts'
import { readDraft } from './drafts/read-draft.ts'
import { headerPieces } from './headers/header-pieces.ts'
import { labelHeader } from './headers/label-header.ts'
import type { Gathered } from './items/gathered.ts'
import { tellLeftovers } from './items/header-leftovers.ts'
import { isFurniture } from './lines/is-furniture.ts'
import { isAction, proseScore } from './lines/is-prose.ts'
import type { Line } from './lines/line.ts'
import { linesOf } from './lines/lines-of.ts'
import { stretchText } from './lines/stretch.ts'
import { certificatesOnly, isCourseList, isStudy, mixedStudies } from './listed/certificates-only.ts'
import { languageEntries } from './listed/language-entries.ts'
import { listedEntries, withoutColumnHeads } from './listed/listed-entries.ts'
import { projectEntries } from './listed/project-entries.ts'
import { saidItems } from './listed/said-items.ts'
import { skillEntries } from './listed/skill-entries.ts'
import { sortItems } from './listed/sort-items.ts'
import { statedFacts } from './listed/stated-facts.ts'
import { toReading } from './quotes/to-reading.ts'
import { readBasics } from './read-basics.ts'
import { scoreOrganisation } from './scores/score-organisation.ts'
import { withoutSpans } from './sections/row-role.ts'
import { sectionHeading } from './sections/section-heading.ts'
import { type Row, sectionRows } from './sections/section-rows.ts'
import { type Section, splitSections } from './sections/split-sections.ts'
import { hasColumnsOfPosts } from './sections/table-rows.ts'
import { namesExam } from './words/school-exams.ts'
import { ticketName } from './words/ticket-name.ts'
import { ticketWords } from './words/ticket-words.ts'

/**
 * Entries, evidence and everything else a document holds, each quoted from it. Format-blind and pure: readers give blocks,
 * this finds sections, headers, dates and items in them. Nothing is invented (every value is cut from the source) and nothing
 * dropped (what no item took is in `unplaced`). Structured formats know their reading already and keep it.
 */
export function readSource(document: ReadDocument): Reading {
  if (document.reading) return document.reading
  const lines = linesOf(document.blocks, document.text)
  const gathered = emptyGathered()
  if (document.kind !== 'draft' && isPosting(lines))
    return toReading({ ...document, warnings: [...document.warnings, postingWarning] }, gathered, document.kind)
  const draft = document.kind === 'draft' || isDraft(lines)
  if (draft) readDraft(lines, gathered)
  else readSections(lines, gathered)
  return toReading(document, gathered, draft ? 'draft' : document.kind)
}

/** What an advertisement asks for is nobody's evidence: it waits in the tray, and the person is told. */
const postingWarning = {
  code: 'looks-like-posting',
  message:
    'This reads like a job advertisement, so nothing in it was taken as yours. Open it as the posting of a new application; if it is about you, add what you need from the tray.',
}

function emptyGathered(): Gathered {
  return {
    basics: { name: null, email: null, phone: null, location: null, urls: [] },
    told: [],
    entries: [],
    items: [],
    notes: [],
    skills: [],
    orphans: [],
    left: [],
  }
}

/** Lines of the page without those about the page, the name at its top aside. */
function withoutFurniture(lines: readonly Line[]): readonly Line[] {
  const [first] = lines
  const owner = first ? nameOf(first) : ''
  const kept = (line: Line, index: number) =>
    index === 0 || !isFurniture(line.text, { owner, last: index >= lines.length - 2 })
  return lines.every(kept) ? lines : lines.filter(kept)
}

/** What stands first, without a second column and the letters behind a name ("Edda Lorne MCIPS"). */
function nameOf({ text, breaks }: Line): string {
  const name = text.slice(0, breaks[0] ?? text.length).trim()
  return /\p{Ll}/u.test(name) ? name.replace(/(?<=\p{Ll})(?:,?\s+\p{Lu}[\p{Lu}.]{1,6})+$/u, '') : name
}

function readSections(all: readonly Line[], gathered: Gathered): void {
  const lines = withoutFurniture(all)
  const sections = splitSections(lines)
  const of = (...names: Section['section'][]) =>
    sections.filter(({ section }) => names.includes(section)).flatMap((each) => each.lines)
  const contacts = readBasics({ lines, top: of('top'), contact: of('contact') }, gathered)
  const kept = liftTop(sections, gathered).map((each) => ({
    ...each,
    lines: each.lines.filter((line) => !contacts.has(line)),
  }))
  const dated: DatedSection[] = []
  for (const section of withoutTold(kept, gathered)) readSection(section, { gathered, dated })
  datedEntries(dated, gathered)
  assignOrphans(gathered)
  tellLeftovers(gathered)
}

/**
 * Sections without the sentences that tell roles. A section with headers of its own has none of those; at the top they only count
 * where no section lists roles, which a summary would tell twice.
 */
function withoutTold(sections: readonly Section[], gathered: Gathered): Section[] {
  const headed = (each: Section) =>
    sectionRows(each.lines, 'work').some(({ role, spans }) => role === 'header' && spans.length > 0)
  return sections.map((each) => {
    const { section, lines } = each
    if (!tells.has(section) || !lines.some(mayTell)) return each
    if (/^(?:top|summary)$/u.test(section) && sections.some((other) => other.section === 'work' && headed(other)))
      return each
    if (/^(?:work|volunteer|education)$/u.test(section) && headed(each)) return each
    return {
      ...each,
      lines: toldRoles(lines, gathered, /^(?:volunteer|interest)$/u.test(section) ? 'volunteer' : 'work'),
    }
  })
}

const tells: ReadonlySet<Section['section']> = new Set([
  'top',
  'unknown',
  'summary',
  'interest',
  'volunteer',
  'work',
  'education',
  'other',
])

/** Where a side column was read first, the page's own top follows the name: it is not part of the section before it. */
function liftTop(sections: readonly Section[], { basics }: Gathered): Section[] {
  return sections.flatMap((section) => {
    const at = section.section === 'top' ? -1 : section.lines.findIndex(({ text }) => text === basics.name)
    if (at < 0) return [section]
    return [
      { ...section, lines: section.lines.slice(0, at) },
      { section: 'top', heading: null, lines: section.lines.slice(at) },
    ]
  })
}

function readSection(
  { section, heading, lines }: Section,
  { gathered, dated }: { gathered: Gathered; dated: DatedSection[] },
): void {
  const sorted = heading && holdsAnything(section, stretchText(heading)) ? sortItems(lines) : null
  if (sorted) {
    for (const { kind, lines: items } of sorted)
      if (kind === 'education') dated.push({ lines: items, kind })
      else if (kind === 'work') dated.push({ lines: items, kind: 'other', roles: kind })
      else if (kind) listedEntries(items, kind, gathered)
      else if (section === 'publication' || section === 'award') listedEntries(items, section, gathered)
      else readFree({ lines: items, section, career: false }, { gathered, dated })
    return
  }
  const mixed =
    heading && /^(?:education|certificate)$/u.test(section)
      ? mixedStudies(section === 'certificate' ? null : stretchText(heading), lines)
      : null
  if (mixed) {
    dated.push({ lines: mixed.studies, kind: 'education' })
    listedEntries(mixed.certificates, 'certificate', gathered)
    return
  }
  switch (section) {
    case 'education':
      if (heading && certificatesOnly(stretchText(heading), lines)) listedEntries(lines, 'certificate', gathered)
      else {
        dated.push({ lines: lines.filter((line) => !isCourseList(line)), kind: section })
        listedEntries(lines.filter(isCourseList), 'certificate', gathered)
      }
      return
    case 'work':
    case 'volunteer':
      dated.push({ lines, kind: section, service: heading ? service.test(stretchText(heading).trim()) : false })
      return
    case 'project':
      if (hasColumnsOfPosts(lines)) dated.push({ lines, kind: 'work' })
      else projectEntries(lines, 'project', gathered)
      return
    case 'certificate':
      if (lines.filter(namesPost).length >= 2 || (heading && isSpanned(stretchText(heading), lines)))
        readFree({ lines, section: 'unknown', career: true }, { gathered, dated })
      else if (mostlyStudies(withoutColumnHeads(lines)) || timesApart(lines)) dated.push({ lines, kind: 'education' })
      else listedEntries(lines, section, gathered)
      return
    case 'publication':
      listedEntries(lines, heading && areTickets(stretchText(heading), lines) ? 'certificate' : section, gathered)
      return
    case 'award':
      listedEntries(lines, section, gathered)
      return
    case 'skill':
      if (lines.some(namesPost)) readFree({ lines, section: 'unknown', career: true }, { gathered, dated })
      else skillEntries(lines, heading, gathered)
      return
    case 'language':
      languageEntries(lines, gathered)
      return
    case 'media':
    case 'reference':
      saidItems(lines, section, gathered)
      return
    case 'contact':
      state(lines, gathered)
      return
    default:
      readFree(
        {
          lines,
          section,
          career: heading
            ? career.test(stretchText(heading)) && !/\b(?:outside|beyond|besides)\b/iu.test(stretchText(heading))
            : false,
        },
        { gathered, dated },
      )
  }
}

/** A heading that does not say what is under it, or says so only by a word that may mean something else ("On the book", "Said aloud"). */
const holdsAnything = (section: Section['section'], heading: string): boolean =>
  section === 'unknown' ||
  section === 'other' ||
  (/^(?:summary|publication|project|reference|interest|award)$/u.test(section) && sectionHeading(heading) === null)

/** "Tutor at Example Learning, since 2018." under "What I do": a post, an employer and a span of time, and no skill. */
function namesPost(line: Line): boolean {
  const [span] = line.text.includes(' ') ? dateSpans(line.text) : []
  if (span?.form !== 'range') return false
  const { title, organisation } = labelHeader(headerPieces([{ line, spans: [span] }]), 'work')
  return title !== null && title.score >= 2.2 && organisation !== null && organisation.score >= 1
}

/** Licences, registrations and rights to work that stand beside a person's name and address are evidence too. */
function state(lines: readonly Line[], gathered: Gathered): void {
  for (const stretch of lines.flatMap(statedFacts))
    gathered.items.push({ stretch, parent: null, said: null, voice: null })
}

/** "Workshops" over several closed spans of time: posts held, as no certificate is, unless the table of headings says otherwise. */
const isSpanned = (heading: string, lines: readonly Line[]): boolean =>
  sectionHeading(heading) === null &&
  lines.filter(({ text }) => dateSpans(text).some(({ form, to }) => form === 'range' && to !== 'present')).length >=
    2 &&
  lines.every(({ text }) => !ticketWords.test(text) && !isStudy(text))

/** Studies among certificates, each with its time on the line above it. */
const timesApart = (lines: readonly Line[]): boolean => {
  const [first] = lines
  const alone =
    first !== undefined &&
    dateSpans(first.text).length > 0 &&
    !/\p{L}{3}/u.test(withoutSpans(first.text, dateSpans(first.text)))
  return alone && lines.some(({ text }) => isStudy(text) || namesExam(text))
}

const mostlyStudies = (lines: readonly Line[]): boolean => {
  const named = lines.filter(({ text }) => /\p{L}{3}/u.test(withoutSpans(text, dateSpans(text))))
  return named.length > 0 && named.filter(({ text }) => isStudy(text)).length * 2 > named.length
}

/** "Papers" hold what scholars wrote, or what seafarers and drivers carry: names without a title in quotation marks, a journal or its authors. */
const areTickets = (heading: string, lines: readonly Line[]): boolean =>
  /^(?:my )?papers\b/iu.test(heading.trim()) &&
  lines.every(({ text, block }) => !written.test(text) && block.marks.every(({ kind }) => kind !== 'italic')) &&
  (lines.some(({ text }) => ticketWords.test(text) || ticketName.test(text)) ||
    lines.flatMap(({ text }) => text.split(/[,;]\s/u)).every((part) => tokens(part).length <= 8))

const written = /["“”„«]|\bdoi\b|arxiv|journal|proceedings|et al|\p{Lu}\.\s?(?:and|&|,)|conference|university press/iu

/** What scholars do for their field beside their posts. General knowledge of CVs. */
const service =
  /^(?:(?:administration|leadership|outreach|academic|professional|university|departmental|editorial)(?: and| &)?\s+)?service(?: (?:to|and) .*)?$/iu

/** Headings of summaries that may as well be the list of roles. General knowledge of CVs. */
const career = /\b(?:career|work|employment|experience|professional|job|positions?|berufl\p{L}*)\b/iu

interface FreeSection {
  readonly lines: readonly Line[]
  readonly section: Section['section']
  readonly career: boolean
}

/** Text under no heading that says what it holds: entries when it has dated headers, else what it says about the person. */
function readFree(
  { lines, section, career: work }: FreeSection,
  { gathered, dated }: { gathered: Gathered; dated: DatedSection[] },
): void {
  const named = section !== 'top'
  const roles = /^(?:unknown|top|summary|other)$/u.test(section)
    ? { roles: 'work' as const, posts: section === 'other' }
    : section === 'interest'
      ? { roles: 'volunteer' as const }
      : {}
  const rows = sectionRows(lines, 'other')
  const headers = rows.filter(({ role, spans }) => (role === 'header' || role === 'date') && spans.length > 0)
  const first = named
    ? 0
    : headers.length >= 2 || headers.some(({ line }) => line.block.kind === 'heading')
      ? startOfDated(rows)
      : startOfItemised(rows)
  if (headers.length > 0 && first === 0) dated.push({ lines, kind: named && !work ? 'other' : 'work', ...roles })
  else if (first > 0) {
    readFree({ lines: rows.slice(0, first).map(({ line }) => line), section, career: work }, { gathered, dated })
    dated.push({ lines: rows.slice(first).map(({ line }) => line), kind: 'work', ...roles })
  } else {
    for (const row of headers) if (row.role === 'date') orphan(gathered, row)
    if (!named)
      state(
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

/** "Climbing, choir singing": names of pastimes only claim nothing; they wait in the tray. */
const isPastimes = (text: string): boolean => {
  const names = text.replace(/\.$/u, '').split(/,|;|·|•|\||\s(?:and|und|et|y|&)\s/u)
  const tells = names.some((name) => isAction(tokens(name)[0]?.word ?? '') && !/^\s*\p{L}+ing\b/u.test(name))
  return (
    names.every((name) => name.trim().split(/\s+/u).length <= 3) &&
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
  role === 'bullet' || line.block.kind === 'quote' || proseScore(line.text) >= 1 || /[.!]$/u.test(line.text)

/** A short line under a heading of its own ("Welsh speaker") says something of the person, though it is no sentence. */
const told = (row: Row): Row => {
  const { role, line } = row
  const short = role === 'prose' && line.text.split(/\s+/u).length < 3 && !/[.!?:]$/u.test(line.text)
  return line.block.kind === 'paragraph' && (role === 'header' || short) ? { ...row, role: 'bullet' } : row
}
