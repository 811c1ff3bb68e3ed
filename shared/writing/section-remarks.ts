import type { Remark } from '../contract/checks.ts'
import type { DocumentBlock, Inline, Section } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'
import { sectionText } from '../formats/section-text.ts'
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
    ...remark(blank, 'unanswered', `${name} has no answer yet.`),
    ...overLimit(section, text),
    ...remark(!blank && isGap, 'gap', `${name} answers a requirement you marked as a gap.`),
  ]
}

function remark(holds: boolean, kind: string, message: string): Remark[] {
  return holds ? [{ kind, message }] : []
}

function overLimit({ limit, heading }: Section, text: string): Remark[] {
  const state = limit && limitState(text, limit)
  if (state?.kind !== 'over') return []
  return [{ kind: 'limit', message: `“${heading}” has ${state.used} ${state.unit}; the form takes ${state.limit}.` }]
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
