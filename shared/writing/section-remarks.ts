import type { Remark } from '../contract/checks.ts'
import type { DocumentBlock, Inline, Section } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'
import { boxText } from '../formats/plain/box-text.ts'
import { sectionText } from '../formats/plain/section-text.ts'
import { limitState } from './limit-state.ts'

/** What there is to say of a section as a whole: notes left in it, no answer yet, over its limit, or an answer where a gap was marked. */
export function sectionRemarks(section: Section, gaps: readonly Id[]): Remark[] {
  const { text } = sectionText(section)
  const name = section.heading === '' ? 'A paragraph' : `“${section.heading}”`
  const blank = text.trim() === ''
  const notes = noteCount(section.blocks)
  const held = notes === 1 ? 'a note' : `${notes} notes`
  const isGap = section.requirements.some((id) => gaps.includes(id))
  return [
    ...remark(notes > 0, 'notes', `${name} holds ${held} to yourself, left out of the export.`),
    ...remark(blank && !section.whenWritten, 'unanswered', `${name} has no answer yet.`),
    ...limitRemarks(section, blank),
    ...remark(!blank && isGap, 'gap', `${name} answers a requirement you marked as a gap.`),
  ]
}

function remark(holds: boolean, kind: string, message: string): Remark[] {
  return holds ? [{ kind, message }] : []
}

function limitRemarks(section: Section, blank: boolean): Remark[] {
  const { limit, heading } = section
  const name = heading === '' ? 'A paragraph' : `“${heading}”`
  const state = limit && limitState(boxText(section), limit)
  const held = state && `${name} has ${state.used} ${state.unit}; the form`
  if (state?.kind === 'over') return [{ kind: 'limit', message: `${held} takes ${state.limit}.` }]
  return state?.kind === 'under' && !blank ? [{ kind: 'limit', message: `${held} wants at least ${state.least}.` }] : []
}

/** Neighbouring pieces of one note (a bold word in it, say) are one note. */
function noteCount(blocks: readonly DocumentBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return sum + runs(block.content)
    if (block.kind === 'quote') return sum + noteCount(block.content)
    return sum + block.items.reduce((inItems, item) => inItems + noteCount(item.content), 0)
  }, 0)
}

function runs(content: readonly Inline[]): number {
  const isNote = content.map((inline) => inline.kind === 'text' && inline.marks.some(({ kind }) => kind === 'note'))
  return isNote.filter((note, at) => note && !isNote[at - 1]).length
}
