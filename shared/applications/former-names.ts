import type { Document, DocumentBlock, Inline } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'
import { sectionText } from '../formats/plain/section-text.ts'
import { type CompaniesInPlay, findWrongCompany } from '../writing/find-wrong-company.ts'

/** A place where a document names another application's company or role; `start` and `end` are of the section's plain text. */
export interface FormerName {
  readonly section: Id
  readonly name: string
  readonly start: number
  readonly end: number
  /** The words around it, for a person to see. */
  readonly around: string
}

const context = 40

/** Every place of a document that names another application's company or role, in order. */
export function formerNames(document: Document, play: CompaniesInPlay): FormerName[] {
  return document.sections.flatMap((section) => {
    const { text } = sectionText(section)
    return findWrongCompany(text, play).map(({ start, end }) => ({
      section: section.id,
      name: text.slice(start, end),
      start,
      end,
      around: excerpt(text, start, end),
    }))
  })
}

function excerpt(text: string, start: number, end: number): string {
  const from = start > context ? text.indexOf(' ', start - context) + 1 : 0
  const to = end + context < text.length ? text.lastIndexOf(' ', end + context) : text.length
  const [left, right] = [Math.min(from, start), Math.max(to, end)]
  return `${left > 0 ? '…' : ''}${text.slice(left, right).replaceAll('\n', ' ')}${right < text.length ? '…' : ''}`
}

/** The document with a name replaced wherever it stands as whole words, whatever its case. Links and citations stay. */
export function replaceName(document: Document, name: string, by: string): Document {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
    'giu',
  )
  const inline = (one: Inline): Inline =>
    one.kind === 'text' ? { ...one, text: one.text.replace(pattern, () => by) } : one
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => mapInlines(block, inline)),
  }))
  return { ...document, sections }
}

function mapInlines(block: DocumentBlock, act: (inline: Inline) => Inline): DocumentBlock {
  if (block.kind === 'paragraph' || block.kind === 'heading') return { ...block, content: block.content.map(act) }
  const inside = (content: readonly DocumentBlock[]) => content.map((one) => mapInlines(one, act))
  if (block.kind === 'quote') return { ...block, content: inside(block.content) }
  return { ...block, items: block.items.map((item) => ({ content: inside(item.content) })) }
}
