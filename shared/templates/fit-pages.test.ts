import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitPages, readableBounds, tighterStyles } from './fit-pages.ts'
import { fitWords } from './fit-words.ts'
import { type PageStyle, pageStyle } from './page-style.ts'

const asSet = pageStyle({ kind: 'letter', page: { fit: 1 } }, 'a4')

/** A text as long as given, in lines of the page as set. */
const text = (length: number) => (style: PageStyle) => {
  const height = (297 - 2 * style.margin) / (style.size * style.spacing)
  const width = (210 - 2 * style.margin) / style.size
  const usual = ((297 - 50) / 11) * ((210 - 50) / 11)
  return { result: style, pages: Math.ceil(length / ((height * width) / usual)) }
}

describe('fitting to pages', () => {
  it('changes nothing that fits already', () => {
    expect(fitPages(asSet, text(1))).toEqual({ style: asSet, result: asSet, fits: true })
    expect(fitPages({ ...asSet, fit: null }, text(7)).fits).toBe(true)
  })

  it('takes the loosest of the tighter pages that fits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.001, max: 2.5, noNaN: true }), (length) => {
        const styles = tighterStyles(asSet)
        const loosest = styles.find((style) => text(length)(style).pages <= 1)
        const { style, fits } = fitPages(asSet, text(length))
        expect(fits).toBe(loosest !== undefined)
        expect(style).toEqual(loosest ?? styles.at(-1))
      }),
    )
  })

  it('asks for few pages to be made', () => {
    let asked = 0
    fitPages(asSet, (style) => {
      asked += 1
      return text(1.3)(style)
    })
    expect(asked).toBeLessThanOrEqual(6)
  })

  it('never goes below what reads well, nor loosens what was set tighter', () => {
    for (const style of tighterStyles(asSet)) {
      expect(style.size).toBeGreaterThanOrEqual(readableBounds.size)
      expect(style.margin).toBeGreaterThanOrEqual(readableBounds.margin)
      expect(style.spacing).toBeGreaterThanOrEqual(readableBounds.spacing)
    }
    const small = { ...asSet, size: 9, margin: 14, spacing: 0.88 }
    expect(tighterStyles(small)).toEqual([small])
  })
})

describe('what is said of it', () => {
  it('names what was changed', () => {
    const { style } = fitPages(asSet, text(1.35))
    expect(fitWords(asSet, style, null)).toMatch(
      /^To fit on one page: lines \d+ % closer, margins of 1[6-9] mm instead of 25/u,
    )
  })

  it('says by how much it is too long', () => {
    const { style } = fitPages({ ...asSet, fit: 2 }, text(9))
    const words = fitWords({ ...asSet, fit: 2 }, style, { lines: 12, words: 140 })
    expect(words).toBe(
      'It does not fit on two pages and stay easy to read: it is 12 lines (about 140 words) too long. That is with type of 10 pt, margins of 16 mm, the least that reads well.',
    )
  })

  it('says nothing when nothing was wished for or changed', () => {
    expect(fitWords({ ...asSet, fit: null }, asSet, null)).toBeNull()
    expect(fitWords(asSet, asSet, null)).toBeNull()
  })
})
