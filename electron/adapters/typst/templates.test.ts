import { describe, expect, it, vi } from 'vitest'
import type { Document, Section } from '../../../shared/domain/document.ts'
import { type TemplateName, templateNames } from '../../../shared/domain/page-wish.ts'
import { forReaders } from '../../../shared/formats/leaving/for-readers.ts'
import { lineOffsets } from '../../../shared/formats/markdown/line-offsets.ts'
import { plainText } from '../../../shared/formats/markdown/literal-lines.ts'
import { documentOutline } from '../../../shared/formats/parts/document-outline.ts'
import { readableLines } from '../../../shared/formats/plain/readable-lines.ts'
import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { endlessWord, hostileTexts } from '../../../shared/formats/testing/hostile-texts.ts'
import { answersSample, letterSample, statementSample } from '../../../shared/formats/testing/sample-documents.ts'
import type { TypesetOptions } from '../../ports.ts'
import { everywhere } from './testing/everywhere.ts'
import { readPdf } from './testing/pdf-text.ts'
import { typstTypesetter } from './typesetter.ts'

// Typesetting many pages is slow on a busy machine, and slow is no failure.
vi.setConfig({ testTimeout: 120_000 })

const options: TypesetOptions = { paper: 'a4', timestamp: 1_700_000_000 }
const typesetter = typstTypesetter({ inProcess: true })
const squeezed = (text: string) => text.normalize('NFC').replace(/\s/gu, '')
const withTemplate = (document: Document, template: TemplateName): Document => ({ ...document, page: { template } })
const read = async (document: Document) => readPdf((await typesetter.pdf(document, options)).bytes)
const samples = { letter: letterSample, statement: statementSample, answers: answersSample }

const paragraph = (text: string) => ({
  kind: 'paragraph' as const,
  content: [{ kind: 'text' as const, text, marks: [] }],
})

/** A statement of ten sections whose lengths differ from one `seed` to the next. */
function tenSections(seed: number): Document {
  const sections = Array.from({ length: 10 }, (_, index): Section => {
    const words = 20 + ((seed * 37 + index * 53) % 110)
    const text = Array.from({ length: words }, (_word, at) => `measured${at}`).join(' ')
    const group = index < 4 ? 'Essential criteria' : index < 8 ? 'Desirable criteria' : null
    const heading = `Requirement ${index} asks for care with samples and with people`
    return { id: `s${index}`, heading, group, requirements: [], limit: null, blocks: [paragraph(text)] }
  })
  return { ...statementSample, sections }
}

describe.each(templateNames)('the template %s', (template) => {
  it.each(Object.entries(samples))('prints the words of a %s in order, checked as PDF/UA-1', async (_, sample) => {
    const document = withTemplate(sample, template)
    const { bytes, warnings } = await typesetter.pdf(document, options)
    const pdf = await readPdf(bytes)
    expect(warnings).toEqual([])
    expect(pdf.tagged).toBe(true)
    const headings = documentOutline(forReaders(document)).flatMap((item) => (item.kind === 'heading' ? [item] : []))
    expect(pdf.bookmarks.map(squeezed)).toEqual(headings.map(({ content }) => squeezed(plainText(content))))
    const signs = /[•◦–]|^\d+\.\s/gmu
    const said = readableLines(forReaders(document), { byline: true }).join('')
    expect(squeezed(pdf.text.replace(signs, ''))).toBe(squeezed(said.replace(signs, '')))
  })

  it('prints hostile text in every field as it is', async () => {
    for (const [name, text] of Object.entries(hostileTexts)) {
      const { text: found, info } = await read(withTemplate(everywhere(text), template))
      const printed = squeezed(found)
      expect([name, printed.split(squeezed(text)).length - 1]).toEqual([name, expect.toSatisfy((times) => times >= 15)])
      expect(info).toMatchObject({ Title: text })
    }
  })

  it('breaks a word of 5,000 characters in a name, a heading and the text', async () => {
    const [section] = letterSample.sections
    const sections = section ? [{ ...section, heading: endlessWord, blocks: [paragraph(endlessWord)] }] : []
    const letter = letterSample.letter && { ...letterSample.letter, sender: [endlessWord, 'Fernhill'] }
    const { text } = await read(withTemplate({ ...letterSample, letter, sections }, template))
    expect(squeezed(text).split(endlessWord).length - 1).toBe(3)
  })

  it('takes emoji, direction marks and line ends for text', async () => {
    const { bytes, warnings } = await typesetter.pdf(
      withTemplate(everywhere('one\ntwo 🙂 \u200fthree\u2028four'), template),
      options,
    )
    // A sign that no font has is read back as U+0000.
    const text = squeezed((await readPdf(bytes)).text.replaceAll('\u0000', '').replace(/\u200f|🙂/gu, ''))
    expect(text.split('onetwothreefour').length - 1).toBeGreaterThanOrEqual(15)
    expect(warnings.every((sentence) => sentence.includes('🙂'))).toBe(true)
  })

  it('never leaves a heading alone at the end of a page', async () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const { pages, lines } = await typesetter.svg(withTemplate(tenSections(seed), template), options)
      expect(pages.length).toBeGreaterThan(1)
      const last = pages.map((_, page) => lines.findLast((line) => line.page === page)?.place.kind)
      expect(last).not.toContain('heading')
    }
  })

  it('shows as many pages as the file has, each line tied to its words', async () => {
    const document = withTemplate(tenSections(3), template)
    const { pages, lines } = await typesetter.svg(document, options)
    expect((await typesetter.pdf(document, options)).pages).toBe(pages.length)
    const placed = lineOffsets(lines, document.sections).filter(({ line }) => line.place.kind === 'section')
    expect(placed.length).toBeGreaterThan(40)
    for (const { line, start, end } of placed) {
      const section = document.sections.find(({ id }) => 'id' in line.place && line.place.id === id)
      const shown = section && sectionText(section).text.slice(start ?? 0, end ?? 0)
      expect(squeezed(shown ?? '')).toBe(squeezed(line.text))
    }
  })
})

describe('the page as it was wished for', () => {
  const wish = (page: Document['page']) => typesetter.svg({ ...tenSections(1), ...(page ? { page } : {}) }, options)

  it('is fitted to two pages, and says what was changed', async () => {
    const loose = await wish({})
    const { pages, fit } = await wish({ fit: 2 })
    expect(loose.pages.length).toBe(3)
    expect(pages.length).toBe(2)
    expect(fit).toMatch(/^To fit on two pages: lines \d+ % closer, margins of \d+ mm instead of 22/u)
  })

  it('says by how much it is too long when it cannot be fitted', async () => {
    const { pages, fit } = await wish({ fit: 1 })
    expect(pages.length).toBe(2)
    expect(fit).toMatch(
      /^It does not fit on one page and stay easy to read: it is \d+ lines \(about \d+ words\) too long/u,
    )
  })

  it('takes each font that comes with the program, without a word about it', async () => {
    for (const font of ['libertinus', 'source-sans', 'computer-modern'] as const) {
      const { bytes, warnings } = await typesetter.pdf({ ...letterSample, page: { font } }, options)
      expect(warnings).toEqual([])
      const name = { libertinus: 'LibertinusSerif', 'source-sans': 'SourceSans3', 'computer-modern': 'NewCM10' }[font]
      expect(Buffer.from(bytes).toString('latin1')).toContain(`+${name}-Regular`)
    }
  })

  it('loses no hyphen of a word, even with words divided at line ends', async () => {
    const text = Array.from({ length: 60 }, (_, index) => `${2000 + index}-${2021 + index} responsibilities`).join(' ')
    const [first] = tenSections(0).sections
    const sections = first ? [{ ...first, blocks: [paragraph(text)] }] : []
    const pdf = await read({ ...statementSample, sections, page: { hyphenate: true, size: 14, margin: 40 } })
    for (let index = 0; index < 60; index += 1) expect(pdf.text).toContain(`${2000 + index}-${2021 + index}`)
  })

  it('has the margins, the size and the colour asked for', async () => {
    const wide = await wish({ margin: 40, size: 9 })
    const left = Math.min(...wide.lines.map(({ x }) => x))
    expect(left).toBeCloseTo((40 * 72) / 25.4, 0)
    expect((await wish({ accent: '#ffcc00' })).pages[0]?.svg).not.toContain('#ffcc00')
    expect((await wish({ accent: '#8c3a2b' })).pages[0]?.svg).toContain('#8c3a2b')
  })
})
