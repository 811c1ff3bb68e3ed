import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { firstOtherWords } from '../../../shared/formats/leaving/first-other-words.ts'
import { forReaders } from '../../../shared/formats/leaving/for-readers.ts'
import { documentTitle } from '../../../shared/formats/parts/document-title.ts'
import { readableLines } from '../../../shared/formats/plain/readable-lines.ts'
import { goldenDocuments } from '../../../shared/formats/testing/golden-documents.ts'
import { docxWriter } from '../../adapters/docx/word-writer.ts'
import { readPdf } from '../../adapters/typst/testing/pdf-text.ts'
import { typstTypesetter } from '../../adapters/typst/typesetter.ts'

// Other people's programs are started for each document, and slow is no failure.
vi.setConfig({ testTimeout: 60_000 })

const short = goldenDocuments.filter(({ size }) => size === 'short')
const typesetter = typstTypesetter({ inProcess: true })
const linesOf = (document: (typeof short)[number]['document']) => readableLines(forReaders(document), { byline: true })

const run = (tool: string, args: readonly string[]) =>
  execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
function isThere(tool: string, version: string): boolean {
  try {
    run(tool, [version])
    return true
  } catch {
    return false
  }
}
const poppler = isThere('pdfinfo', '-v')
const qpdf = isThere('qpdf', '--version')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-golden-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = new Map<string, Promise<string>>()
/** The path of a golden document as PDF, typeset once. */
function pdfOf({ name, document }: (typeof short)[number]): Promise<string> {
  const make = async () => {
    const path = join(folder, `${name}.pdf`)
    writeFileSync(path, (await typesetter.pdf(document, { paper: 'a4', timestamp: 1_700_000_000 })).bytes)
    return path
  }
  const known = written.get(name) ?? make()
  written.set(name, known)
  return known
}

describe.skipIf(!poppler)('golden PDFs, asked with poppler (skipped where pdfinfo is not installed)', () => {
  it.each(short)('$name: pdftotext and the structure tree say the words in order', async (golden) => {
    const path = await pdfOf(golden)
    const said = linesOf(golden.document)
    expect(firstOtherWords(said, run('pdftotext', ['-raw', path, '-']).split('\n'))).toBeNull()
    // Poppler's view of the tree loses words that run from right to left, so their order is not to be asked here.
    if (golden.script === 'hebrew and arabic') return
    const tree = run('pdfinfo', ['-struct-text', path]).replace(/^\s*Lbl \(block\)\n.*\n/gmu, '')
    const words = [...tree.matchAll(/"((?:[^"\\]|\\.)*)"\s*$/gmu)].map((match) => match[1] ?? '')
    expect(firstOtherWords(said, words)).toBeNull()
  })

  it.each(short)('$name: tagged, titled, in its language, fonts embedded with Unicode maps', async (golden) => {
    const path = await pdfOf(golden)
    const info = run('pdfinfo', [path])
    expect(info).toMatch(/^Tagged:\s+yes$/mu)
    expect(info).toContain(documentTitle(forReaders(golden.document)))
    const fonts = run('pdffonts', [path])
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '')
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/ yes (?:yes|no ) yes /u)
    const { info: facts } = await readPdf(new Uint8Array(await (await import('node:fs/promises')).readFile(path)))
    expect(facts.Language).toBe(golden.document.language)
  })
})

describe.skipIf(!qpdf)('golden PDFs, asked with qpdf (skipped where it is not installed)', () => {
  it.each(short)('$name: no fault in the file', async (golden) => {
    expect(run('qpdf', ['--check', await pdfOf(golden)])).toContain('No syntax or stream encoding errors found')
  })
})

describe('golden Word files', () => {
  it.each(short)(
    '$name: mammoth reads the words in order; headings, lists and language are real',
    async ({ document }) => {
      const bytes = await docxWriter().docx(document)
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
      expect(firstOtherWords(linesOf(document), value.split('\n'))).toBeNull()
      const files = unzipSync(bytes)
      const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
      const xml = part('word/document.xml')
      const headings = forReaders(document).sections.filter(({ heading }) => heading !== '').length
      expect(xml.match(/<w:pStyle w:val="Heading\d"\/>/gu)?.length ?? 0).toBeGreaterThanOrEqual(headings)
      expect(part('word/styles.xml')).toContain(`w:val="${document.language}"`)
      expect(part('docProps/core.xml')).toContain('<dc:title>')
      // No field but the links’ own relations: nothing in the text can be run.
      expect(xml).not.toMatch(/<w:instrText|<w:fldSimple|<w:object|<w:altChunk/u)
      expect(xml).not.toContain('-secret-')
    },
  )
})
