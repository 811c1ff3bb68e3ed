import type { JSONContent } from '@tiptap/core'
import { z } from 'zod'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import {
  type Document,
  type DocumentBlock,
  type Inline,
  type Mark,
  type Section,
  sectionSchema,
} from '../../../shared/domain/document.ts'

/** The editor's view of a document. What stands around the sections (title, letter frame, …) is no part of it. */
export function toEditor(document: Document): JSONContent {
  return { type: 'doc', content: document.sections.map(sectionToEditor) }
}

/** The sections of the editor's document. Throws when the editor holds something the model does not know. */
export function fromEditor(json: JSONContent): Section[] {
  return (json.content ?? []).map(sectionFromEditor)
}

/** One section of the editor as the model has it. */
export function sectionFromEditor(json: JSONContent): Section {
  return sectionSchema.parse({ ...json.attrs, blocks: (json.content ?? []).map(blockFromEditor) })
}

/** One section as the editor has it. */
export function sectionToEditor({ blocks, ...attrs }: Section): JSONContent {
  return { type: 'section', attrs, content: blocks.map(blockToEditor) }
}

/** One block as the editor has it. */
export function blockToEditor(block: DocumentBlock): JSONContent {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', content: block.content.map(inlineToEditor) }
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: block.content.map(inlineToEditor) }
    case 'bulletList':
      return { type: 'bulletList', content: block.items.map(itemToEditor) }
    case 'orderedList':
      return { type: 'orderedList', attrs: { start: block.start }, content: block.items.map(itemToEditor) }
    case 'quote':
      return { type: 'blockquote', content: block.content.map(blockToEditor) }
    default:
      return assertNever(block)
  }
}

const itemToEditor = ({ content }: { readonly content: readonly DocumentBlock[] }): JSONContent => ({
  type: 'listItem',
  content: content.map(blockToEditor),
})

function inlineToEditor(inline: Inline): JSONContent {
  if (inline.kind === 'break') return { type: 'hardBreak' }
  return { type: 'text', text: inline.text, marks: inline.marks.map(markToEditor) }
}

function markToEditor({ kind, ...attrs }: Mark) {
  return { type: kind, attrs }
}

/** Parsed as a whole by the section's schema, so the parts are only rearranged here. */
function blockFromEditor(json: JSONContent): unknown {
  const content = json.content ?? []
  switch (json.type) {
    case 'bulletList':
    case 'orderedList':
      return {
        kind: json.type,
        ...json.attrs,
        items: content.map((item) => ({ content: (item.content ?? []).map(blockFromEditor) })),
      }
    case 'blockquote':
      return { kind: 'quote', content: content.map(blockFromEditor) }
    default:
      return { kind: json.type, ...json.attrs, content: content.map(inlineFromEditor) }
  }
}

const attributesSchema = z.record(z.string(), z.unknown()).nullish()

function inlineFromEditor(json: JSONContent): unknown {
  if (json.type === 'hardBreak') return { kind: 'break' }
  const marks = (json.marks ?? []).map(({ type, attrs }) => ({ kind: type, ...attributesSchema.parse(attrs) }))
  return { kind: json.type, text: json.text, marks }
}
