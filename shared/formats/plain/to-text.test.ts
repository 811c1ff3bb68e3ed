import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forReaders } from '../leaving/for-readers.ts'
import { anyDocument } from '../testing/any-document.ts'
import { answersSample, letterSample, statementSample } from '../testing/sample-documents.ts'
import { readableLines } from './readable-lines.ts'
import { sectionAsText, toText } from './to-text.ts'

describe('toText', () => {
  it('lays a statement out with blank lines, signs and indents', () => {
    const text = toText(statementSample)
    expect(text).toMatch(
      /^Supporting statement\n\nMei Tanaka · Head of Science · Northgate School\n\nWhy Northgate\n\nI have/,
    )
    expect(text).toContain('- rewrote the scheme of work for Year 9\n  - one practical a week')
    expect(text).toMatch(/\n$/)
  })

  it('shows the address of a link after its words', () => {
    expect(toText(letterSample)).toContain('guide to fair rosters (https://example.org/fair-rosters), which')
  })

  it('begins a letter with its head and ends it with its name', () => {
    expect(toText(letterSample)).toMatch(
      /^Ada Okafor\n14 Mill Lane, Fernhill\n[\s\S]*\nYours sincerely,\n\nAda Okafor\n$/,
    )
  })

  it('gives one section as what goes into a form', () => {
    expect(answersSample.sections.map(sectionAsText)[1]).toMatch(
      /^As purchasing lead[\s\S]*1\. Ask what they would lose\.\n2\. Look for/,
    )
  })

  it('says every word of any document, in order', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const signs = readableLines(forReaders(document), { byline: true }).join('').replace(/\s/gu, '')
        let at = 0
        for (const sign of toText(document).split('')) if (sign === signs[at]) at += 1
        expect(signs.slice(at)).toBe('')
      }),
    )
  }, 60_000)
})
