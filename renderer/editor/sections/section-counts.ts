import type { Document, DocumentBlock, Inline, Section } from '../../../shared/domain/document.ts'
import { countDocument } from '../../../shared/formats/parts/count-document.ts'
import { boxText } from '../../../shared/formats/plain/box-text.ts'
import { type StarShares, starShares } from '../star/star-shares.ts'

/** What a section holds, as the page shows it. */
export interface SectionCount {
  readonly section: Section
  /** What a form would receive, and what is counted against a limit. */
  readonly text: string
  readonly words: number
  readonly characters: number
  /** Notes to self in the section. */
  readonly notes: number
  readonly cited: ReadonlySet<string>
  /** How its words play the parts of STAR; null when none is marked. */
  readonly star: StarShares | null
}

const known = new WeakMap<Section, SectionCount>()

/** Counts one section; a section that did not change is counted once. */
export function sectionCount(document: Document, section: Section): SectionCount {
  const before = known.get(section)
  if (before) return before
  const inlines = section.blocks.flatMap(inlinesOf)
  const cited = new Set(
    inlines.flatMap((inline) =>
      inline.kind === 'text' ? inline.marks.flatMap((mark) => (mark.kind === 'citation' ? mark.evidence : [])) : [],
    ),
  )
  const count = {
    section,
    text: boxText(section),
    ...countDocument({ ...document, sections: [section] }),
    notes: noteRuns(inlines),
    cited,
    star: starShares(section.blocks),
  }
  known.set(section, count)
  return count
}

function noteRuns(inlines: readonly Inline[]): number {
  const isNote = inlines.map((inline) => inline.kind === 'text' && inline.marks.some(({ kind }) => kind === 'note'))
  return isNote.filter((note, i) => note && !isNote[i - 1]).length
}

function inlinesOf(block: DocumentBlock): readonly Inline[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [...block.content, { kind: 'break' }]
  if (block.kind === 'quote') return block.content.flatMap(inlinesOf)
  return block.items.flatMap((item) => item.content.flatMap(inlinesOf))
}
