import type { Document, DocumentBlock, Inline, InnerHeading } from '../domain/document.ts'

/** A heading of the printed document. `role` says what it is; `level` counts from 1 without gaps. */
export interface OutlineHeading {
  readonly kind: 'heading'
  readonly role: 'title' | 'group' | 'section' | 'under' | 'inner'
  readonly level: number
  readonly content: readonly Inline[]
}

export type OutlineBlock = Exclude<DocumentBlock, InnerHeading>
export interface OutlineBody {
  readonly kind: 'block'
  readonly block: OutlineBlock
}

export type OutlineItem = OutlineHeading | OutlineBody

/** How deep each role stands; headings inside a section add their own level. */
const depths = { title: 0, group: 1, section: 1, under: 2, inner: 2 } as const

/**
 * A document as one run of headings and blocks, the headings renumbered from 1 without gaps, as PDF/UA and screen readers
 * want them. A group's heading is printed where the group begins.
 */
export function documentOutline(document: Document): OutlineItem[] {
  const open: number[] = []
  const heading = (role: OutlineHeading['role'], content: readonly Inline[], extra = 0): OutlineItem[] => {
    if (content.every((inline) => inline.kind === 'break' || inline.text.trim() === '')) return []
    const depth = depths[role] + extra
    while ((open.at(-1) ?? -1) >= depth) open.pop()
    open.push(depth)
    return [{ kind: 'heading', role, level: open.length, content }]
  }
  const block = (each: DocumentBlock): OutlineItem[] =>
    each.kind === 'heading' ? heading('inner', each.content, each.level) : [{ kind: 'block', block: each }]
  return [
    ...heading('title', plain(document.title)),
    ...document.sections.flatMap((section, index) => [
      ...(beginsGroup(document, index) ? heading('group', plain(section.group ?? '')) : []),
      ...heading(section.group === null ? 'section' : 'under', plain(section.heading)),
      ...section.blocks.flatMap(block),
    ]),
  ]
}

/** Whether a section is the first of its group; the words directly below a group's heading bear that heading already. */
export function beginsGroup(document: Document, index: number): boolean {
  const group = document.sections[index]?.group ?? null
  const previous = document.sections[index - 1]
  if (group === null || previous?.group === group) return false
  return !(previous?.group === null && previous.heading === group)
}

function plain(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text, marks: [] }]
}
