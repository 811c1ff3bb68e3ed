import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Document, DocumentBlock, Section } from '../domain/document.ts'
import type { Pair } from '../domain/pair.ts'
import type { PostingReading } from '../domain/posting.ts'
import type { FoundEvidence } from '../domain/reading.ts'
import type { Requirement } from '../domain/requirement.ts'
import { readLimit } from '../requirements/limit.ts'
import { readYears } from '../requirements/years.ts'
import { collapse } from '../text/collapse.ts'
import { type BlockContext, type DraftNote, draftBlocks, headingNotes, noteParagraph } from './draft-blocks.ts'
import { framingHeadings } from './draft-headings.ts'
import { draftLevel } from './draft-level.ts'
import { type DraftOutline, type DraftSection, draftOutline } from './draft-outline.ts'
import { draftStyle } from './draft-style.ts'
import type { MarkdownStyle } from './markdown-inline.ts'

/** An alignment draft opened as an application. Every quote is into the Markdown itself. */
export interface DraftReading {
  readonly document: Document
  readonly posting: PostingReading
  /** What each bullet and each asserting sentence says; the document cites it. */
  readonly evidence: readonly FoundEvidence[]
  readonly pairs: readonly Pair[]
  /** The remarks to oneself, in order. */
  readonly notes: readonly DraftNote[]
  /** The signs the draft was written with, for writing it back with `toMarkdown`. */
  readonly style: MarkdownStyle
}

export interface OpenDraftOptions {
  /** Gives the ids of sections ("s"), requirements ("r") and evidence ("e"). Without it they count up. */
  readonly nextId?: (prefix: string) => string
  readonly language?: string
}

/**
 * Opens a draft that was written under the headings of an advertisement: the headings become groups and requirements,
 * bullets and sentences become sections and the evidence paired with their requirement, remarks to oneself become notes.
 */
export function openDraft(markdown: string, options: OpenDraftOptions = {}): DraftReading {
  const root = unified().use(remarkParse).use(remarkFrontmatter).parse(markdown)
  const outline = draftOutline(root)
  const context: BlockContext = {
    source: markdown,
    addresses: addressesIn(root),
    sectionDepth: outline.sectionDepth,
    nextId: options.nextId ?? counting(),
    finds: { evidence: [], notes: [] },
  }
  const opened = outline.sections.map((section) => openSection(section, outline, context))
  return {
    document: documentOf(outline, opened, options.language ?? 'en'),
    posting: postingOf(opened),
    evidence: context.finds.evidence,
    pairs: opened.flatMap(({ pairs }) => pairs),
    notes: context.finds.notes,
    style: draftStyle(root, outline.level, markdown),
  }
}

interface OpenedSection {
  readonly section: Section
  readonly requirement: Requirement | null
  readonly pairs: readonly Pair[]
}

function openSection(draft: DraftSection, outline: DraftOutline, context: BlockContext): OpenedSection {
  const id = context.nextId('s')
  const head = draft.heading ? headingNotes(draft.heading, context) : { units: [], notes: [] }
  const heading = collapse(head.units.map(({ char }) => char).join(''))
  const start = head.units[0]?.start ?? 0
  const end = head.units.at(-1)?.end ?? 0
  const asks = heading !== '' && isRequirement(draft, heading, outline)
  const requirement = asks ? requirementOf(heading, draft.group, { id: context.nextId('r'), start, end }) : null
  const before = context.finds.evidence.length
  const blocks: DocumentBlock[] = [
    ...head.notes.map((note) => noteParagraph(note, context)),
    ...draftBlocks(draft.nodes, context),
  ]
  const found = context.finds.evidence.slice(before)
  return {
    section: {
      id,
      heading,
      group: draft.group,
      requirements: requirement ? [requirement.id] : [],
      limit: null,
      blocks,
    },
    requirement,
    pairs: requirement ? found.map((each) => pairOf(requirement, each)) : [],
  }
}

/** Under a group every heading asks for something; in a draft without groups all do but openings and closings. */
function isRequirement(draft: DraftSection, heading: string, outline: DraftOutline): boolean {
  if (draft.group !== null) return true
  return !outline.sections.some(({ group }) => group !== null) && !framingHeadings.test(heading)
}

interface Place {
  readonly id: string
  readonly start: number
  readonly end: number
}

function requirementOf(text: string, group: string | null, { id, start, end }: Place): Requirement {
  const level = draftLevel(text, group)
  return { id, text, level, group, quote: { start, end }, years: readYears(text, 'plainly'), limit: readLimit(text) }
}

function pairOf(requirement: Requirement, evidence: FoundEvidence): Pair {
  return { requirement: requirement.id, evidence: evidence.id, strength: 'strong', remark: '' }
}

function documentOf(outline: DraftOutline, opened: readonly OpenedSection[], language: string): Document {
  const sections = opened.map(({ section }) => section)
  return { kind: 'statement', title: outline.title, language, author: '', letter: null, sections }
}

function postingOf(opened: readonly OpenedSection[]): PostingReading {
  const requirements = opened.map(({ requirement }) => requirement).filter((each) => each !== null)
  const warnings =
    requirements.length > 0
      ? []
      : [{ code: 'no-requirements', message: 'No heading of this draft reads like a requirement; add them by hand.' }]
  return { role: null, company: null, place: null, closes: null, requirements, warnings }
}

function addressesIn(root: Root): ReadonlyMap<string, string> {
  const definitions = root.children.filter((node) => node.type === 'definition')
  return new Map(definitions.toReversed().map(({ identifier, url }) => [identifier, url]))
}

function counting(): (prefix: string) => string {
  const counts = new Map<string, number>()
  return (prefix) => {
    const next = (counts.get(prefix) ?? 0) + 1
    counts.set(prefix, next)
    return `${prefix}${next}`
  }
}
