import type { SectionCheck } from '../contract/checks.ts'
import type { Document, DocumentBlock, ListItem, Mark, Section } from '../domain/document.ts'
import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { CheckedSentence, SentenceStatus } from '../domain/finding.ts'
import type { Id } from '../domain/ids.ts'
import type { Source } from '../domain/source.ts'
import { monthAndYear } from '../text/month-and-year.ts'
import { partName } from './parts/part-name.ts'

export interface EvidenceSheetInput {
  readonly document: Document
  /** The check of each section, with the evidence each sentence cites. */
  readonly checks: readonly SectionCheck[]
  readonly evidence: ReadonlyMap<Id, Evidence>
  readonly entries: ReadonlyMap<Id, Entry>
  readonly sources: ReadonlyMap<Id, Pick<Source, 'name' | 'text'>>
  /** True where the person set the application to use no AI and no model had been asked before. */
  readonly noModel: boolean
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * The evidence sheet: every claim of a document with the words it rests on, their source and place. A document of its own, so that every format can
 * write it. Sentences that claim nothing are left out; what goes beyond its evidence, or has words that are not in it, says so, and what the writer vouches for or cites nothing for
 * stands apart at the end.
 */
export function evidenceSheet(input: EvidenceSheetInput): Document {
  const { document, checks } = input
  const byId = new Map(checks.map((check) => [check.section, check]))
  const parts = document.sections.flatMap((section) => sectionPart(section, byId.get(section.id), input))
  const about = { kind: 'statement' as const, language: document.language, author: document.author, letter: null }
  const apart = [
    apartPart(input, { status: 'vouched', heading: 'Vouched for by the writer, with no source' }),
    apartPart(input, { status: 'uncited', heading: 'Claims that cite nothing' }),
  ]
  return { ...about, title: `Evidence for: ${document.title}`, sections: [summary(input), ...parts, ...apart.flat()] }
}

function sectionPart(section: Section, check: SectionCheck | undefined, input: EvidenceSheetInput): Section[] {
  const claims = (check?.sentences ?? []).filter(({ status }) => status === 'backed' || status === 'flagged')
  const items = claims.map((claim) =>
    listed(claim, [...doubts(claim, check), ...proofs(claim, input), ...sums(claim), ...ownWords(claim, check)]),
  )
  if (items.length === 0) return []
  const heading = section.heading || partName(section, input.document.sections)
  return [{ ...section, limit: null, heading, blocks: [{ kind: 'bulletList', items }] }]
}

/** The claims of one standing from all sections, each with the section it stands in. */
function apartPart(
  { document, checks }: EvidenceSheetInput,
  { status, heading }: { readonly status: 'vouched' | 'uncited'; readonly heading: string },
): Section[] {
  const headings = new Map(document.sections.map((section) => [section.id, section.heading]))
  const items = checks.flatMap((check) => {
    const under = headings.get(check.section)
    const where = under && document.sections.length > 1 ? [paragraph(`Under “${under}”`)] : []
    const claims = headings.has(check.section) ? check.sentences.filter((one) => one.status === status) : []
    return claims.map((claim) => listed(claim, [...(status === 'vouched' ? [vouched(claim)] : []), ...where]))
  })
  if (items.length === 0) return []
  const blocks: DocumentBlock[] = [{ kind: 'bulletList', items }]
  return [{ id: `evidence-sheet-${status}`, heading, group: null, requirements: [], limit: null, blocks }]
}

/** A claim with the lines below it. */
function listed({ text }: CheckedSentence, lines: readonly DocumentBlock[]): ListItem {
  const nested: DocumentBlock[] =
    lines.length > 0 ? [{ kind: 'bulletList', items: lines.map((line) => ({ content: [line] })) }] : []
  return { content: [paragraph(text.replace(/\s+/gu, ' ')), ...nested] }
}

/** The person's word alone: never shown beside quotes as if they backed it. */
function vouched({ vouchedOn }: CheckedSentence): DocumentBlock {
  const day = vouchedOn ? ` on ${vouchedOn}` : ''
  return paragraph(`Vouched for by the writer${day}; no source is quoted for it.`, [{ kind: 'italic' }])
}

function doubts({ status, start, end }: CheckedSentence, check: SectionCheck | undefined): DocumentBlock[] {
  if (status !== 'flagged') return []
  const flags = (check?.findings ?? []).filter((one) => one.level === 'flag' && start <= one.start && one.end <= end)
  return [paragraph(`Not fully backed: ${flags.map(({ why }) => why).join(' ')}`, [{ kind: 'italic' }])]
}

/** Where a number was worked out: "12 years: 2011–2014 and 2015–2024: 12 years". */
function sums({ sums: derived = [] }: CheckedSentence): DocumentBlock[] {
  return derived.map(({ quote, sum }) => paragraph(`“${quote.trim()}” follows from it: ${sum}`))
}

/** Words of the claim that nothing quoted for it has: whoever reads the sheet should not have to look for them. */
function ownWords({ start, end }: CheckedSentence, check: SectionCheck | undefined): DocumentBlock[] {
  const words = (check?.findings ?? [])
    .filter((one) => one.level === 'underline' && start <= one.start && one.end <= end)
    .map(({ quote }) => `“${quote}”`)
  return words.length === 0
    ? []
    : [paragraph(`Not in the words quoted: ${[...new Set(words)].join(', ')}.`, [{ kind: 'italic' }])]
}

function proofs({ evidence }: CheckedSentence, input: EvidenceSheetInput): DocumentBlock[] {
  return evidence.flatMap((id) => proof(id, input))
}

/** “The person's own words.” Entry. Where they stand. */
function proof(id: Id, { evidence, entries, sources }: EvidenceSheetInput): DocumentBlock[] {
  const item = evidence.get(id)
  if (!item) return [paragraph('The evidence cited here is no longer in the library.', [{ kind: 'italic' }])]
  const entry = item.entry === null ? undefined : entries.get(item.entry)
  const named = entry && !isHeader(item.text, entry) && entryWords(entry)
  const places = item.origins.flatMap(({ source: from, quote }) => {
    const source = sources.get(from)
    if (!source) return []
    const line = source.text.slice(0, quote.start).split('\n').length
    return [`${source.name}, ${quote.page === undefined ? `line ${line}` : `page ${quote.page}`}`]
  })
  const typed = item.by === 'hand' ? ['in the words of the writer, typed into Vouch'] : []
  const where = [...typed, ...places].join('; ')
  const text = `“${item.text}”${[named, where]
    .filter(Boolean)
    .map((part) => ` — ${part}`)
    .join('')}`
  return [paragraph(text)]
}

function entryWords({ title, organisation, start, end }: Entry): string {
  const period = [start, end].flatMap((date) => (date === null ? [] : monthAndYear(date))).join(' to ')
  return [title, organisation, period].filter(Boolean).join(', ')
}

/** "PhD in Botany, Fell University, 2018": the quote is the entry's own line and says all that it would. */
function isHeader(text: string, { title, organisation }: Entry): boolean {
  return title !== null && text.includes(title) && (organisation === null || text.includes(organisation))
}

function summary({ checks, noModel, today }: EvidenceSheetInput): Section {
  const all = checks.flatMap(({ sentences }) => sentences)
  const count = (status: SentenceStatus) => all.filter((one) => one.status === status).length
  const given = count('vouched')
  const lines = [
    `Claims that rest on the words quoted below: ${count('backed')}. Claims that go beyond what they cite: ${count('flagged')}. Claims that cite nothing: ${count('uncited')}.`,
    ...(given > 0
      ? [`Statements that the writer vouches for without a source: ${given}; they are not counted as backed.`]
      : []),
    `Put together on ${today} by Vouch from the writer's own sources.`,
    ...(noModel ? ['No language model was used in Vouch for this application.'] : []),
  ]
  const blocks = lines.map((line) => paragraph(line))
  return { id: 'evidence-sheet', heading: 'What this is', group: null, requirements: [], limit: null, blocks }
}

function paragraph(text: string, marks: Mark[] = []): DocumentBlock {
  return { kind: 'paragraph', content: [{ kind: 'text', text, marks }] }
}
