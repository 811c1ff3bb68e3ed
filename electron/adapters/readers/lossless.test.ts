import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadDocument } from '../../../shared/domain/reading.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { brokenRuns } from './testing/broken-runs.ts'
import { readText } from './text.ts'

/** Letters and digits, in order: what must come out as it went in. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
const shown = ({ blocks }: ReadDocument) => letters(numbersOut(blocks.map(({ text }) => text).join('\n')))
/** The number of a numbered item is its marker, not its text. */
const numbersOut = (text: string) => text.replace(/^(\s*)\d{1,3}[.)](?=\s|$)/gm, '$1')
const sorted = (text: string) => [...text].sort().join('')

const word = fc.oneof(
  fc.constantFrom(
    'ward',
    'Nurse',
    'Übergabe',
    'naïve',
    '12%',
    '£4m',
    'C++',
    'R&D',
    '“quoted”',
    '3.5',
    'cœur',
    '日本',
    '(2019)',
    'e.g.',
    'night-shift',
  ),
  fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{1,8}$/),
)
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))
const plainLine = fc
  .tuple(
    fc.constantFrom('', '  ', '    ', '\t', '- ', '• ', '* ', '– ', '  - ', '1. ', '• \t', 'o '),
    words,
    fc.constantFrom('', '   2019', '\tLeeds', ':', '.', ',', ' -'),
  )
  .map(([head, text, tail]) => `${head === 'o ' ? '' : head}${text}${tail}`)
const plainText = fc
  .array(
    fc.oneof(
      plainLine,
      fc.constant(''),
      fc.constant('-----'),
      words.map((text) => text.toUpperCase()),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)))

describe('no character lost, none invented', { timeout: 30_000 }, () => {
  it('in plain text, whatever its lines', () => {
    fc.assert(
      fc.property(plainText, (source) => {
        const document = readText(source)
        expect(brokenRuns(document)).toEqual([])
        expect(document.text).toBe(source)
        expect(shown(document)).toBe(letters(numbersOut(source)))
      }),
      { numRuns: 400 },
    )
  })

  it('in the same text read as Markdown', () => {
    fc.assert(
      fc.property(plainText, (source) => {
        const document = readMarkdown(source)
        expect(brokenRuns(document)).toEqual([])
        expect(shown(document)).toBe(letters(source.replace(/^(\s*(?:[-*•–]\s+)*)\d{1,3}[.)](?=\s|$)/gm, '$1')))
      }),
      { numRuns: 400 },
    )
  })

  it('in Markdown of any signs, with no word invented', () => {
    const noise = fc.array(
      fc.oneof(
        word,
        fc.constantFrom(
          '*',
          '**',
          '_',
          '`',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '#',
          '|',
          '-',
          '~~',
          '\n',
          '\n\n',
          '    ',
          '\\',
          '&amp;',
          '&',
          '!',
          '{',
          '}',
          ':',
          '<b>',
          '</b>',
          '<br>',
          '<details>',
          '>',
        ),
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(noise, fc.constantFrom('', ' '), (parts, glue) => {
        const source = parts.join(glue)
        const document = readMarkdown(source)
        expect(brokenRuns(document)).toEqual([])
        const ends = document.blocks.flatMap(({ start, end }) => [start >= 0, end <= source.length, start <= end])
        expect(ends).not.toContain(false)
      }),
      { numRuns: 500 },
    )
  })

  const inline = fc.oneof(
    words,
    words.map((text) => `<b>${text}</b>`),
    words.map((text) => `<a href="https://example.org/x">${text}</a>`),
    words.map((text) => `<em>${text}</em>&nbsp;`),
  )
  const escaped = (text: string) => text.replaceAll('R&D', 'R&amp;D')
  const htmlBlock = fc
    .tuple(fc.constantFrom('p', 'div', 'h2', 'li', 'section', 'td'), fc.array(inline, { minLength: 1, maxLength: 3 }))
    .map(([tag, parts]) => {
      const inner = parts.map(escaped).join(' ')
      if (tag === 'li') return `<ul><li>${inner}<ul><li>${inner}</li></ul></li></ul>`
      return tag === 'td' ? `<table><tr><td>${inner}</td><td>${inner}</td></tr></table>` : `<${tag}>${inner}</${tag}>`
    })

  it('in HTML pages', () => {
    fc.assert(
      fc.property(fc.array(htmlBlock, { minLength: 1, maxLength: 8 }), (parts) => {
        const document = readHtml(`<!doctype html><html><body>${parts.join('')}</body></html>`)
        expect(brokenRuns(document)).toEqual([])
        const visible = parts
          .join(' ')
          .replace(/<[^>]*>/g, ' ')
          .replaceAll('&nbsp;', ' ')
          .replaceAll('&amp;', '&')
        expect(shown(document)).toBe(letters(visible))
        expect(sorted(letters(document.text))).toBe(sorted(letters(visible)))
      }),
      { numRuns: 200 },
    )
  })
})
