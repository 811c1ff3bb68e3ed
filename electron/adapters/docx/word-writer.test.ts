import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it, vi } from 'vitest'
import type { Document, Inline } from '../../../shared/domain/document.ts'
import { forReaders } from '../../../shared/formats/leaving/for-readers.ts'
import { readableLines } from '../../../shared/formats/plain/readable-lines.ts'
import { anyDocument } from '../../../shared/formats/testing/any-document.ts'
import { endlessWord, hostileTexts } from '../../../shared/formats/testing/hostile-texts.ts'
import {
  letterSample,
  sampleDocuments,
  scriptsSample,
  statementSample,
  tableSample,
} from '../../../shared/formats/testing/sample-documents.ts'
import { docxWriter } from './word-writer.ts'

// Any document may be a long one, and slow is no failure.
vi.setConfig({ testTimeout: 60_000 })

const writer = docxWriter()
const squeezed = (text: string) => text.replace(/\s/gu, '')
const said = (document: Document) => squeezed(readableLines(forReaders(document), { byline: true }).join(''))
const read = async (document: Document) => {
  const buffer = Buffer.from(await writer.docx(document))
  const files = unzipSync(new Uint8Array(buffer))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { buffer, part, text: (await mammoth.extractRawText({ buffer })).value }
}
const html = async (document: Document) =>
  (await mammoth.convertToHtml({ buffer: (await read(document)).buffer })).value

describe('a Word file', () => {
  it.each(Object.entries(sampleDocuments))('says the words of the %s in order and no others', async (_, document) => {
    expect(squeezed((await read(document)).text)).toBe(said(document))
  })

  it('has real headings, lists and links', async () => {
    const statement = await html(statementSample)
    expect(statement).toMatch(/<h1>(?:<a[^>]*><\/a>)?Supporting statement<\/h1>/)
    expect(statement).toContain('<h2>Essential</h2>')
    expect(statement).toContain('<h3>Experience of raising attainment across a department</h3>')
    expect(statement).toMatch(/<ul><li>rewrote the scheme of work for Year 9<ul><li>one practical/)
    expect(await html(letterSample)).toContain('<a href="https://example.org/fair-rosters">guide to fair rosters</a>')
  })

  it('carries title, author and language', async () => {
    const { part } = await read(statementSample)
    expect(part('docProps/core.xml')).toContain('<dc:title>Supporting statement</dc:title>')
    expect(part('docProps/core.xml')).toContain(`<dc:creator>${statementSample.author}</dc:creator>`)
    expect(part('word/styles.xml')).toMatch(/<w:lang[^>]*w:val="en-GB"/)
  })

  it('numbers each list from its own start', async () => {
    const item = (text: string) => ({
      content: [{ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text, marks: [] }] }],
    })
    const [section] = statementSample.sections
    const blocks = [
      { kind: 'orderedList' as const, start: 4, items: [item('four')] },
      { kind: 'orderedList' as const, start: 1, items: [item('one')] },
    ]
    const { part } = await read({ ...statementSample, sections: section ? [{ ...section, blocks }] : [] })
    const starts = [...part('word/numbering.xml').matchAll(/<w:lvl w:ilvl="0"[^>]*><w:start w:val="(\d+)"/g)].map(
      ([, start]) => start,
    )
    expect(starts).toEqual(expect.arrayContaining(['4', '1']))
    expect(part('word/document.xml').match(/<w:numId w:val="(\d+)"/g)).toHaveLength(2)
    expect(new Set(part('word/document.xml').match(/<w:numId w:val="(\d+)"/g)).size).toBe(2)
  })

  it('has real tables with a header row, their bars gone, and a paragraph between two of them', async () => {
    const { part } = await read(tableSample)
    const xml = part('word/document.xml')
    expect(xml.match(/<w:tbl>/g)).toHaveLength(3)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3)
    expect(xml).not.toMatch(/<\/w:tbl>\s*<w:tbl>/)
    expect(await html(tableSample)).toMatch(/<th[^>]*><p>(?:<strong>)?Site/)
    expect(await html(tableSample)).toContain('<td><p>Mill | Lane</p></td>')
  })

  it('follows the page: template, type, margin, paper and accent', async () => {
    const page = { template: 'modern-letter', size: 12, margin: 20, accent: '#7a1f3d', paper: 'us-letter' } as const
    const { part } = await read({ ...letterSample, page })
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="12240" w:h="15840"/)
    expect(part('word/document.xml')).toMatch(/<w:pgMar w:top="1134"/)
    expect(part('word/styles.xml')).toMatch(/w:val="7A1F3D"/)
    expect(part('word/styles.xml')).toContain('w:ascii="Arial"')
    const classic = (await read(letterSample)).part('word/document.xml')
    expect(classic).toMatch(/<w:jc w:val="center"\/>/)
    expect(classic).toMatch(/<w:jc w:val="end"\/>/)
  })

  it('sets what begins in Hebrew or Arabic from right to left', async () => {
    const { part } = await read(scriptsSample)
    const paragraphs = part('word/document.xml').match(/<w:p>.*?<\/w:p>/g) ?? []
    const turned = paragraphs.filter((each) => each.includes('<w:bidi/>'))
    expect(turned).toHaveLength(2)
    for (const each of turned) expect(each).toMatch(/[א-ת]/)
  })

  it('leaves out notes and links that are not https or mailto', async () => {
    const content: Inline[] = [
      { kind: 'text', text: 'Kept ', marks: [{ kind: 'citation', evidence: ['e1'] }] },
      { kind: 'text', text: '(ask Mia)', marks: [{ kind: 'note' }] },
      { kind: 'text', text: ' words', marks: [{ kind: 'link', href: 'file:///etc/hosts' }] },
    ]
    const [section] = statementSample.sections
    const { part, text } = await read({
      ...statementSample,
      sections: section ? [{ ...section, blocks: [{ kind: 'paragraph', content }] }] : [],
    })
    expect(text).toContain('Kept words')
    expect(part('word/document.xml') + part('word/_rels/document.xml.rels')).not.toMatch(/Mia|e1"|file:/)
  })

  it.each([...Object.entries(hostileTexts), ['controls', 'a\u0000b\u000bc\uffffd'], ['endless', endlessWord]])(
    'holds %s as it is',
    async (_, text) => {
      const document = { ...letterSample, title: text, author: text }
      const { text: found } = await read(document)
      expect(squeezed(found)).toBe(said(document))
    },
  )

  it('says the words of any document', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        expect(squeezed((await read(document)).text)).toBe(said(document))
      }),
      { numRuns: 40 },
    )
  })
})
