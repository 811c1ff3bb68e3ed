// @vitest-environment node
import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document, DocumentBlock, Inline, Mark } from '../../../shared/domain/document.ts'
import { sameMarks } from '../../../shared/formats/parts/same-marks.ts'
import { anyDocument } from '../../../shared/formats/testing/any-document.ts'
import { documentNodes } from '../extensions/extensions.ts'
import { fromEditor, toEditor } from './convert.ts'

const schema = getSchema(documentNodes())
const rank = (mark: Mark) => Object.keys(schema.marks).indexOf(mark.kind)

/** Marks have no order and neighbouring texts with the same marks are one text: so the model is compared in that form. */
function settled(document: Document): Document {
  return { ...document, sections: document.sections.map((one) => ({ ...one, blocks: one.blocks.map(settledBlock) })) }
}

function settledBlock(block: DocumentBlock): DocumentBlock {
  if (block.kind === 'quote') return { ...block, content: block.content.map(settledBlock) }
  if (block.kind === 'bulletList' || block.kind === 'orderedList')
    return { ...block, items: block.items.map(({ content }) => ({ content: content.map(settledBlock) })) }
  return { ...block, content: joined(block.content) }
}

function joined(content: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const raw of content) {
    const inline = raw.kind === 'text' ? { ...raw, marks: raw.marks.toSorted((a, b) => rank(a) - rank(b)) } : raw
    const last = result.at(-1)
    if (last?.kind === 'text' && inline.kind === 'text' && sameMarks(last.marks, inline.marks))
      result[result.length - 1] = { ...last, text: last.text + inline.text }
    else result.push(inline)
  }
  return result
}

describe('a document in the editor', { timeout: 30_000 }, () => {
  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(anyDocument.map(settled), (document) => {
        const node = schema.nodeFromJSON(toEditor(document))
        node.check()
        expect(settled({ ...document, sections: fromEditor(node.toJSON()) })).toEqual(document)
      }),
      { numRuns: 300 },
    )
  })
})
