import { describe, expect, it } from 'vitest'
import { openDraft } from './markdown/from-markdown.ts'
import { toMarkdown } from './markdown/to-markdown.ts'
import { markdownCases, roundTripCases } from './testing/round-trip-cases.ts'
import { writtenBlocks } from './testing/written-blocks.ts'

describe('a document written as Markdown and opened again', () => {
  it.each([...roundTripCases, ...markdownCases])('is the same with %s', (_, document) => {
    const written = toMarkdown(document)
    const opened = openDraft(written)
    expect(writtenBlocks(opened.document)).toEqual(writtenBlocks(document))
    expect(opened.document.sections[0]).toMatchObject({ heading: 'Welding', group: 'Essential' })
    expect(toMarkdown(opened.document, { notes: true, style: opened.style })).toBe(written)
  })
})
