import type { ReadDocument, Reading } from '../domain/reading.ts'
import { isFurniture } from '../text/furniture/is-furniture.ts'
import { assignOrphans } from './dated/assign-orphans.ts'
import { type DatedSection, datedEntries } from './dated/dated-entries.ts'
import { mayTell, toldRoles } from './dated/told-roles.ts'
import { isDraft } from './drafts/is-draft.ts'
import { isPosting } from './drafts/is-posting.ts'
import { readDraft } from './drafts/read-draft.ts'
import type { Gathered } from './items/gathered.ts'
import { tellLeftovers } from './items/header-leftovers.ts'
import type { Line } from './lines/line.ts'
import { linesOf } from './lines/lines-of.ts'
import { mailHead } from './mail-head.ts'
import { toReading } from './quotes/to-reading.ts'
import { readBasics } from './read-basics.ts'
import { readSection } from './read-section.ts'
import { sectionRows } from './sections/section-rows.ts'
import { type Section, splitSections } from './sections/split-sections.ts'

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
  const head = mailHead(all)
  const lines = withoutFurniture(all.slice(head))
  const sections = splitSections(lines)
  const of = (...names: Section['section'][]) =>
    sections.filter(({ section }) => names.includes(section)).flatMap((each) => each.lines)
  const contacts = readBasics({ lines, top: of('top'), contact: of('contact'), mail: all.slice(0, head) }, gathered)
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
