// @vitest-environment node
import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { markdownCases, roundTripCases } from '../../../shared/formats/testing/round-trip-cases.ts'
import { writtenBlocks } from '../../../shared/formats/testing/written-blocks.ts'
import { documentNodes } from '../extensions/extensions.ts'
import { fromEditor, toEditor } from './convert.ts'

const schema = getSchema(documentNodes())

describe('a document in the editor', () => {
  it.each([...roundTripCases, ...markdownCases])('is the same with %s', (_, document) => {
    const node = schema.nodeFromJSON(toEditor(document))
    node.check()
    const sections = fromEditor(node.toJSON())
    expect(writtenBlocks({ ...document, sections })).toEqual(writtenBlocks(document))
    expect(sections.map(({ blocks: _, ...frame }) => frame)).toEqual(
      document.sections.map(({ blocks: _, ...frame }) => frame),
    )
  })
})
