import { describe, expect, it } from 'vitest'
import { draftMarkdown } from '../../../shared/formats/drafts/draft-markdown.ts'
import { toHtml } from '../../../shared/formats/html/to-html.ts'
import { openDraft } from '../../../shared/formats/markdown/from-markdown.ts'
import { roundTripCases } from '../../../shared/formats/testing/round-trip-cases.ts'
import { writtenBlocks } from '../../../shared/formats/testing/written-blocks.ts'
import { readBytes } from '../readers/read-bytes.ts'
import { docxWriter } from './word-writer.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const formats = {
  docx: (document: Parameters<typeof toHtml>[0]) => docxWriter().docx(document),
  html: async (document: Parameters<typeof toHtml>[0]) => encode(toHtml(document)),
}

describe.each(Object.entries(formats))('a document written as %s and opened as a draft', (format, write) => {
  it.each(roundTripCases)('is the same with %s', async (_, document) => {
    const name = `draft.${format}`
    const read = await readBytes({ name, bytes: await write(document) })
    const opened = openDraft(draftMarkdown(read, name)).document
    expect(writtenBlocks(opened)).toEqual(writtenBlocks(document))
  })
})
