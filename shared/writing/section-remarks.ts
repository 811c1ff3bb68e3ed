import type { Remark } from '../contract/checks.ts'
import type { DocumentBlock, Inline, Section } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'
import { boxText } from '../formats/plain/box-text.ts'
import { sectionText } from '../formats/plain/section-text.ts'
import { limitState } from './limit-state.ts'

/**
 * What there is to say of a section as a whole: notes left in it, no answer yet, over its limit, or an answer where nothing but gaps was marked. A
 * letter's opening and closing answer nothing and may be empty; a paragraph for many requirements may pass over those that are gaps.
 */
export function sectionRemarks(section: Section, gaps: readonly Id[]): Remark[] {
  const { heading, requirements } = section
  const text = sectionText(section).text.trim()
  const name = nameOf(heading, text)
  const blank = text === ''
  const notes = noteCount(section.blocks)
  const held = notes === 1 ? 'a note' : `${notes} notes`
  const asked = heading !== '' || requirements.length > 0
  const isGap = requirements.length > 0 && requirements.every((id) => gaps.includes(id))
  const gap = requirements.length === 1 ? 'a requirement you marked as a gap' : 'only requirements you marked as gaps'
  const unanswered =
    heading === '' ? 'The letter does not answer what the posting asks for yet.' : `${name} has no answer yet.`
  const none = isGap && heading !== '' ? `${name} stays empty: you marked it as a gap.` : unanswered
  return [
    ...remark(notes > 0, 'notes', `${name} holds ${held} to yourself, left out of the export.`),
    ...remark(blank && asked && !section.whenWritten, 'unanswered', none),
    ...limitRemarks(section, name, blank),
    ...remark(!blank && isGap, 'gap', `${name} answers ${gap}.`),
  ]
}

const namingWords = 6

/** A paragraph of a letter has no heading: its first words name it. */
function nameOf(heading: string, text: string): string {
  if (heading !== '') return `“${heading}”`
  const words = text.split(/\s+/u).filter(Boolean)
  if (words.length === 0) return 'An empty paragraph'
  const first = words.slice(0, namingWords).join(' ')
  return `The paragraph “${words.length > namingWords ? `${first.replace(/[\s.,;:]+$/u, '')}…` : first}”`
}

function remark(holds: boolean, kind: string, message: string): Remark[] {
  return holds ? [{ kind, message }] : []
}

function limitRemarks(section: Section, name: string, blank: boolean): Remark[] {
  const { limit } = section
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
