import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textUnits } from './text-units.ts'

const wordsOf = (text: string) => textUnits(text).map(({ start, end }) => text.slice(start, end))

describe('what the keyboard selects at once', () => {
  it('is a sentence, an item without its sign, a cell', () => {
    expect(
      wordsOf(
        '# Vet\n\nYou treat cattle. You drive.\n- A licence\n\n| Skill | Essential |\n|---|---|\n| Surgery | yes |',
      ),
    ).toEqual(['Vet', 'You treat cattle.', 'You drive.', 'A licence', 'Skill', 'Essential', 'Surgery', 'yes'])
  })

  it('is in order, apart and never white space, whatever the text', () => {
    const pieces = constantFrom('Feeds horses. ', '- ', '\n', '|', '\t', 'e.g. hay', '  ', '1. ', '日本語。', '🐎')
    assert(
      property(array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const units = textUnits(text)
        units.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(units[index - 1]?.end ?? 0)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        })
      }),
    )
  })
})
