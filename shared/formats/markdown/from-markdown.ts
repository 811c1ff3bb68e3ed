import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Document } from '../../domain/document.ts'
import type { Pair } from '../../domain/pair.ts'
import type { PostingReading } from '../../domain/posting.ts'
import type { FoundEvidence } from '../../domain/reading.ts'
import { languageOf } from '../../text/language-of.ts'
import { draftAsides } from '../drafts/draft-asides.ts'
import type { BlockContext, DraftNote } from '../drafts/draft-blocks.ts'
import { headedDraft } from '../drafts/draft-headings-of.ts'
import { type DraftOutline, draftOutline } from '../drafts/draft-outline.ts'
import { type OpenedSection, openSection } from '../drafts/draft-section.ts'
import { draftStyle } from '../drafts/draft-style.ts'
import { frontMatter } from './front-matter.ts'
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
  const root = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .parse(markdown.replace(/^\ufeff/u, ' '))
  const headed = headedDraft(root, markdown)
  const front = frontOf(root, markdown)
  const outline = draftOutline(headed.nodes)
  const context: BlockContext = {
    source: markdown,
    addresses: addressesIn(root),
    sectionDepth: outline.sectionDepth,
    nextId: options.nextId ?? counting(),
    finds: { evidence: [], notes: [] },
    asides: draftAsides(root, markdown),
    labels: [],
  }
  const opened = outline.sections.map((section) => openSection(section, outline, context))
  return {
    document: {
      ...documentOf(outline, opened, options.language ?? front?.language ?? languageOf(markdown) ?? 'en'),
      author: front?.author ?? '',
      title: outline.title || (front?.title ?? ''),
    },
    posting: postingOf(opened),
    evidence: context.finds.evidence,
    pairs: opened.flatMap(({ pairs }) => pairs),
    notes: context.finds.notes,
    style: {
      ...draftStyle(root, outline.level, markdown),
      ...(headed.depths ? { depths: headed.depths } : {}),
      ...(Object.keys(headed.headings).length > 0 ? { headings: headed.headings } : {}),
      ...(front ? { front: front.source } : {}),
      ...(front?.title && outline.title === '' ? { titled: true } : {}),
    },
  }
}

/** The front matter as it stands and what it says. */
function frontOf(root: Root, markdown: string) {
  const [first] = root.children
  if (first?.type !== 'yaml') return null
  const source = markdown.slice(first.position?.start.offset ?? 0, first.position?.end.offset ?? 0)
  return { ...frontMatter(first.value), source: source.replaceAll('\r', '') }
}

function documentOf(outline: DraftOutline, opened: readonly OpenedSection[], language: string): Document {
  const sections = opened.map(({ section }) => section)
  return { kind: 'statement', title: outline.title, language, author: '', letter: null, sections }
}

function postingOf(opened: readonly OpenedSection[]): PostingReading {
  const requirements = opened.flatMap((each) => each.requirements)
  const warnings =
    requirements.length > 0
      ? []
      : [{ code: 'no-requirements', message: 'No heading of this draft reads like a requirement; add them by hand.' }]
  return { role: null, company: null, place: null, closes: null, addressee: null, requirements, warnings }
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
