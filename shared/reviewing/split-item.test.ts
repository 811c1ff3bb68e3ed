import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../domain/evidence.ts'
import { evidenceOf } from '../domain/testing/evidence-of.ts'
import { plainSlice } from './plain-slice.ts'
import { settleUnplaced } from './settle-unplaced.ts'
import { splitItem } from './split-item.ts'

const item = (text: string, start: number, end: number): Evidence =>
  evidenceOf(text, { origins: [{ source: 'f1', quote: { start, end } }] })

describe('a split item', () => {
  it('gives each part its own words of the source, whatever the markup', () => {
    const source = '- **Led** a ward with [our guide](https://example.org/led-and-trained). Trained *25* students.\n'
    const text = 'Led a ward with our guide. Trained 25 students.'
    const parts = splitItem(item(text, 2, source.length - 1), [text.indexOf('Trained')], () => source)
    expect(parts.map((part) => part.text)).toEqual(['Led a ward with our guide.', 'Trained 25 students.'])
    const [, second] = parts.map(({ origins }) => origins[0]?.quote ?? { start: 0, end: 0 })
    expect(source.slice(second?.start, second?.end)).toBe('Trained *25* students.')
    for (const { text: words, origins } of parts) {
      const quote = origins[0]?.quote
      expect(plainSlice(source.slice(quote?.start, quote?.end), 'markdown').replaceAll(' .', '.')).toBe(words)
    }
  })

  it('keeps all words of plain text at any cuts, and dropping any part brings them to the unplaced', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(60), { maxLength: 4 }),
        (words, at) => {
          const source = `Before.  ${words.join('\n ')} after`
          const text = words.join(' ')
          const end = source.length - ' after'.length
          const cuts = [...new Set(at)].sort((a, b) => a - b)
          const parts = splitItem(item(text, 9, end), cuts, () => source)
          const held = parts.flatMap(({ origins }) => origins.map(({ quote }) => ({ quote })))
          for (const [index, { quote }] of held.entries())
            expect(plainSlice(source.slice(quote.start, quote.end), 'text')).toBe(parts[index]?.text)
          const left = settleUnplaced({ text: source, kind: 'text', unplaced: [] }, held, [])
          expect(
            left
              .map(({ text: piece }) => piece)
              .join('')
              .replaceAll(' ', ''),
          ).toBe(words.join(''))
          expect(settleUnplaced({ text: source, kind: 'text', unplaced: left }, [], held)).toEqual([])
        },
      ),
    )
  })
})
