import type { Document, DocumentBlock, Inline, InnerHeading } from '../../domain/document.ts'
import type { Id } from '../../domain/ids.ts'

/** A heading of the printed document. `role` says what it is; `level` counts from 1 without gaps. */
export interface OutlineHeading {
  readonly kind: 'heading'
  readonly role: 'title' | 'group' | 'section' | 'under' | 'inner'
  readonly level: number
  readonly content: readonly Inline[]
  /** The section it stands in or opens; none for the title. */
  readonly section: Id | null
}

export type OutlineBlock = Exclude<DocumentBlock, InnerHeading>
export interface OutlineBody {
  readonly kind: 'block'
  readonly block: OutlineBlock
  readonly section: Id
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
  const heading = ({ role, content, section, extra = 0 }: HeadingWish): OutlineItem[] => {
    if (content.every((inline) => inline.kind === 'break' || inline.text.trim() === '')) return []
    const depth = depths[role] + extra
    while ((open.at(-1) ?? -1) >= depth) open.pop()
    open.push(depth)
    return [{ kind: 'heading', role, level: open.length, content, section }]
  }
  const block = (each: DocumentBlock, section: Id): OutlineItem[] =>
    each.kind === 'heading'
      ? heading({ role: 'inner', content: each.content, section, extra: each.level })
      : [{ kind: 'block', block: each, section }]
  return [
    ...heading({ role: 'title', content: plain(document.title), section: null }),
    ...document.sections.flatMap(({ id, group, heading: own, blocks }, index) => [
      ...(beginsGroup(document, index) ? heading({ role: 'group', content: plain(group ?? ''), section: id }) : []),
      ...heading({ role: group === null ? 'section' : 'under', content: plain(own), section: id }),
      ...blocks.flatMap((each) => block(each, id)),
    ]),
  ]
}

interface HeadingWish extends Pick<OutlineHeading, 'role' | 'content' | 'section'> {
  readonly extra?: number
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
