import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Document, Inline } from '../../../shared/domain/document.ts'
import { forReaders } from '../../../shared/formats/leaving/for-readers.ts'
import { readableLines } from '../../../shared/formats/plain/readable-lines.ts'
import { anyDocument } from '../../../shared/formats/testing/any-document.ts'
import { endlessWord, hostileTexts } from '../../../shared/formats/testing/hostile-texts.ts'
import { letterSample, sampleDocuments, statementSample } from '../../../shared/formats/testing/sample-documents.ts'
import type { TypesetOptions } from '../../ports.ts'
import { everywhere } from './testing/everywhere.ts'
import { readPdf } from './testing/pdf-text.ts'
import { typstTypesetter } from './typesetter.ts'

// Typesetting many pages is slow on a busy machine, and slow is no failure.
vi.setConfig({ testTimeout: 60_000 })

const options: TypesetOptions = { paper: 'a4', timestamp: 1_700_000_000 }
const typesetter = typstTypesetter({ inProcess: true })
const squeezed = (text: string) => text.normalize('NFC').replace(/\s/gu, '')
const linesOf = (document: Document) => readableLines(forReaders(document), { byline: true })
/** Readers give right-to-left words in the order they are drawn: compare such lines by their letters. */
const letters = (text: string) => [...squeezed(text)].sort().join('')
const hasPdftotext = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** What poppler reads, in reading order. */
function popplerText(bytes: Uint8Array): string {
  return execFileSync('pdftotext', ['-raw', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}

const plain = (text: string): Inline[] => [{ kind: 'text', text, marks: [] }]

const listSigns = /[•◦]|^– ?(?=\S)|^\d+\.\s/gmu

describe('a typeset PDF', () => {
  it.each(Object.entries(sampleDocuments))('has the words of the %s in order', async (_, document) => {
    const pdf = await readPdf((await typesetter.pdf(document, options)).bytes)
    const said = linesOf(document).filter((line) => !/\p{Script=Hebrew}/u.test(line))
    for (const line of said) expect(squeezed(pdf.text)).toContain(squeezed(line))
    expect(letters(pdf.text.replace(listSigns, ''))).toBe(letters(linesOf(document).join('')))
    expect(pdf.tagged).toBe(true)
  })

  it('carries title, author and language, real headings, lists and links', async () => {
    const { bytes, warnings } = await typesetter.pdf(statementSample, options)
    const pdf = await readPdf(bytes)
    expect(warnings).toEqual([])
    expect(pdf.info).toMatchObject({ Title: 'Supporting statement', Author: statementSample.author, Language: 'en-GB' })
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Lbl', 'LBody']))
    const letter = await readPdf((await typesetter.pdf(letterSample, options)).bytes)
    expect(letter.links).toEqual(['https://example.org/fair-rosters'])
  })

  it('never ends a line at a hyphen of the text', async () => {
    const text = Array.from({ length: 120 }, (_, index) => `${2000 + index}-${2021 + index} state-of-the-art`).join(
      ' and so ',
    )
    const [section] = statementSample.sections
    const blocks = [{ kind: 'paragraph' as const, content: plain(text) }]
    const document = { ...statementSample, sections: section ? [{ ...section, blocks }] : [] }
    const pdf = await readPdf((await typesetter.pdf(document, options)).bytes)
    expect(pdf.text.split('\n').length).toBeGreaterThan(20)
    expect(pdf.text).not.toMatch(/-\n/)
  })

  it('reads every part of a letter as a paragraph', async () => {
    const { roles } = await readPdf((await typesetter.pdf(letterSample, options)).bytes)
    expect(roles.filter((role) => role === 'P').length).toBeGreaterThanOrEqual(11)
  })

  it('is the same, byte for byte, whenever and wherever it is made', async () => {
    const again = typstTypesetter()
    const [first, second] = [await typesetter.pdf(letterSample, options), await again.pdf(letterSample, options)]
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0)
  })

  it('takes the paper it is asked for', async () => {
    const letter = await typesetter.svg(letterSample, { ...options, paper: 'us-letter' })
    expect(letter.pages[0]?.svg).toContain('viewBox="0 0 612 792"')
  })

  it('always has a title, because PDF/UA asks for one', async () => {
    const nameless = { ...statementSample, title: '', author: '', sections: [] }
    const { bytes, warnings } = await typesetter.pdf(nameless, options)
    expect(warnings).toEqual([])
    expect((await readPdf(bytes)).info).toMatchObject({ Title: 'Statement' })
  })

  it('leaves notes out, and links that are not https or mailto', async () => {
    const content: Inline[] = [
      ...plain('Planned rotas '),
      { kind: 'text', text: '(ask Mia)', marks: [{ kind: 'note' }] },
      { kind: 'text', text: ' here', marks: [{ kind: 'link', href: 'javascript:alert(1)' }] },
    ]
    const section = { ...(statementSample.sections[0] ?? never()), blocks: [{ kind: 'paragraph' as const, content }] }
    const pdf = await readPdf((await typesetter.pdf({ ...statementSample, sections: [section] }, options)).bytes)
    expect(pdf.text).toContain('Planned rotas here')
    expect(pdf.text).not.toContain('Mia')
    expect(pdf.links).toEqual([])
  })
})

function never(): never {
  throw new Error('The sample has sections.')
}

describe('hostile text in every field', () => {
  it.each(Object.entries(hostileTexts))('prints %s as it is', async (_, text) => {
    const document = everywhere(text)
    const { bytes } = await typesetter.pdf(document, options)
    const read = await readPdf(bytes)
    expect(squeezed(read.text.replace(/^\d+\.\s|[•]/gmu, ''))).toContain(squeezed(text))
    expect(squeezed(read.text).split(squeezed(text)).length - 1).toBeGreaterThanOrEqual(15)
    expect(read.info).toMatchObject({ Title: text })
  })

  it('breaks a word of 5,000 characters without adding or losing one', async () => {
    const read = await readPdf((await typesetter.pdf(everywhere(endlessWord), options)).bytes)
    expect(squeezed(read.text).split(endlessWord).length - 1).toBeGreaterThanOrEqual(15)
    expect(read.pages).toBeGreaterThan(10)
  })

  it('takes line ends, control characters and direction marks for what they are', async () => {
    const read = await readPdf(
      (await typesetter.pdf(everywhere('one\ntwo\u0000\u0007 \u200fthree\u2028four'), options)).bytes,
    )
    expect(squeezed(read.text.replace(/\u200f/gu, ''))).toContain('onetwothreefour')
  })

  it('makes pictures of pages without script, style or address', async () => {
    for (const text of Object.values(hostileTexts)) {
      const { pages } = await typesetter.svg(everywhere(text), options)
      for (const { svg } of pages)
        expect(svg).not.toMatch(/<script|<style|foreignObject|javascript:|https?:\/\/(?!www\.w3\.org)|\son\w+=/iu)
    }
  })
})

describe('the pictures of pages', () => {
  const written = (text: string): Document => ({
    ...statementSample,
    sections: Array.from({ length: 30 }, (_, i) => ({
      ...(statementSample.sections[0] ?? never()),
      id: `s${i}`,
      blocks: [{ kind: 'paragraph', content: plain(i === 2 ? text : 'Planned the rotas of a ward for a year.') }],
    })),
  })

  it('have a key each, which another drawing alone changes; what is known comes without its drawing', async () => {
    const first = await typesetter.svg(written('One'), options)
    expect(first.pages.length).toBeGreaterThan(2)
    const known = first.pages.map(({ key }) => key)
    expect(new Set(known).size).toBe(known.length)
    const { pages, lines } = await typesetter.svg(written('Two'), { ...options, known })
    expect(pages.map(({ svg }) => svg === null)).toEqual(pages.map((_, page) => page > 0))
    expect(pages.slice(1).map(({ key }) => key)).toEqual(known.slice(1))
    expect(pages[0]?.key).not.toBe(known[0])
    expect(new Set(lines.map(({ page }) => page))).toEqual(new Set([0]))
    expect(lines.map(({ place }) => place)).toEqual(
      first.lines.filter(({ page }) => page === 0).map(({ place }) => place),
    )
  })

  it('are the same whatever was drawn before', async () => {
    await typesetter.svg(written('Three'), options)
    const after = await typesetter.svg(written('One'), options)
    const fresh = await typstTypesetter({ inProcess: true }).svg(written('One'), options)
    expect(after.pages).toEqual(fresh.pages)
    expect(after.lines).toEqual(fresh.lines)
  })

  it('are as many as are counted without drawing them', async () => {
    const document = written('One')
    expect(await typesetter.pages(document, options)).toBe((await typesetter.svg(document, options)).pages.length)
    expect(await typstTypesetter().pages(document, options)).toBe(await typesetter.pages(document, options))
  })
})

describe('any document', () => {
  it('becomes a PDF and pictures, with every letter that the fonts have', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const { bytes, warnings, pages } = await typesetter.pdf(document, options)
        expect((await typesetter.svg(document, options)).pages).toHaveLength(pages)
        if (warnings.length > 0) return
        const found = letters((await readPdf(bytes)).text.replace(/\P{L}/gu, ''))
        expect(found).toBe(letters(linesOf(document).join('').replace(/\P{L}/gu, '')))
      }),
      { numRuns: 25, seed: 8 },
    )
  })
})

describe('characters that the font lacks', () => {
  it('are named, and the file stays readable', async () => {
    const { bytes, warnings } = await typesetter.pdf(
      { ...statementSample, title: 'Plan \u{10900}\u{12000} ok' },
      options,
    )
    expect(warnings.join(' ')).toMatch(/\u{10900}/u)
    expect((await readPdf(bytes)).text).toContain('Plan')
  })

  it('are not looked for in ordinary text', async () => {
    expect((await typesetter.pdf(letterSample, options)).warnings).toEqual([])
  })
})

describe('the thread', () => {
  it('answers many requests at once, each with its own document', async () => {
    const thread = typstTypesetter()
    const titles = ['One', 'Two', 'Three', 'Four']
    const files = await Promise.all(titles.map((title) => thread.pdf({ ...letterSample, title }, options)))
    const read = await Promise.all(files.map(({ bytes }) => readPdf(bytes)))
    expect(read.map(({ info }) => info.Title)).toEqual(titles)
  })
})

describe.skipIf(!hasPdftotext)('pdftotext, when it is installed', () => {
  it.each(Object.entries(sampleDocuments).filter(([name]) => name !== 'scripts'))(
    'reads the %s in the same order',
    async (_, document) => {
      const text = popplerText((await typesetter.pdf(document, options)).bytes)
      expect(squeezed(text.replace(listSigns, ''))).toBe(squeezed(linesOf(document).join('')))
    },
  )
})
