import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportFormat } from '../../../shared/contract/exports.ts'
import type { Document } from '../../../shared/domain/document.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { toHtml } from '../../../shared/formats/html/to-html.ts'
import { toMarkdown } from '../../../shared/formats/markdown/to-markdown.ts'
import { toText } from '../../../shared/formats/plain/to-text.ts'
import { anyDocument } from '../../../shared/formats/testing/any-document.ts'
import { letterSample, sampleDocuments } from '../../../shared/formats/testing/sample-documents.ts'
import { readBytes } from '../../adapters/readers/read-bytes.ts'
import { readBack } from './read-back.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const write: Partial<Record<ExportFormat, (document: Document) => string>> = {
  md: (document) => toMarkdown(document),
  txt: (document) => toText(document, { wrap: 40 }),
  html: toHtml,
}
const read = (file: { name: string; bytes: Uint8Array }) => readBytes(file)
const formats = ['md', 'txt', 'html'] as const
const again = (document: Document, format: ExportFormat, text = write[format]?.(document) ?? '') =>
  readBack(read, { document, format, name: `a.${format}`, bytes: encode(text) })

describe('a file that was written and is read again', () => {
  it.each(Object.entries(sampleDocuments))('says what the %s says', async (_, document) => {
    for (const format of formats) expect(await again(document, format)).toEqual([])
  })

  it('says what any document says', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, fc.constantFrom(...formats), async (document, format) => {
        expect(await again(document, format)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it.each(formats)('is refused as %s when a word is missing, with the place', async (format) => {
    const whole = write[format]?.(letterSample) ?? ''
    const short = whole.replace(/(?<=\p{L} )(?:rosters?|ward|nurses?)\b/iu, '')
    expect(short).not.toBe(whole)
    const failed = await again(letterSample, format, short).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(VouchError)
    expect(failed).toMatchObject({ code: 'output-failed', message: expect.stringContaining(`a.${format}`) })
  })

  it('is refused when it cannot be read, and delivered with a sentence when it is too long to be', async () => {
    const file = { document: letterSample, format: 'docx', name: 'a.docx', bytes: encode('x') } as const
    const fails = (code: 'file-damaged' | 'file-too-slow') => () => Promise.reject(new VouchError(code, 'It failed.'))
    await expect(readBack(fails('file-damaged'), file)).rejects.toMatchObject({ code: 'output-failed' })
    expect(await readBack(fails('file-too-slow'), file)).toEqual([expect.stringContaining('a.docx')])
  })
})
