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
import { temporaryApp } from '../../testing/temporary-app.ts'
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

describe('a file that, read again, says something else', () => {
  it.each(['pdf', 'docx', 'html'] as const)(
    'is neither handed over as %s nor listed as one that left',
    async (format) => {
      const app = temporaryApp(':memory:', {
        reader: { read: async ({ name }) => await readBytes({ name: `${name}.txt`, bytes: encode('Other words.') }) },
      })
      const { id } = await app.client.postings.add({
        text: '# Baker\n\n## You bring\n\n- Experience of baking bread\n',
      })
      const { id: application } = await app.client.applications.create({ posting: id })
      const { revision, document } = await app.client.documents.get({ application })
      const blocks = [
        { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: 'I baked rye bread.', marks: [] }] },
      ]
      const sections = document.sections.map((section) => ({ ...section, blocks }))
      await app.client.documents.save({ application, revision, document: { ...document, sections } })
      await expect(app.client.exports.write({ application, format })).rejects.toMatchObject({
        message: expect.stringContaining('what was there before is kept'),
      })
      expect(await app.client.exports.list({ application })).toEqual([])
      await app.close()
    },
  )
})
