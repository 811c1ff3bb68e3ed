import { describe, expect, it } from 'vitest'
import { isFurniture } from './is-furniture.ts'

const at = (text: string, last = false) => isFurniture(text, { owner: 'Edda Lorne', last })

describe('what a page says about itself', () => {
  it('is its number, when it was written and where to ask, beside the name', () => {
    for (const text of [
      'References on request · Updated March 2026',
      'Edda Lorne · 2 of 2 · References will be given if wanted',
      'Edda Lorne   Page 2/3',
      'Edda Lorne · page 1 of 1 · printed 3 February 2026',
      'CV last changed 11/2025. Referees: ask me.',
      'Lebenslauf Edda Lorne, Seite 2 von 3',
      '- 1 -',
      '2 –',
    ])
      expect(at(text)).toBe(true)
  })

  it('is no line that tells something else', () => {
    for (const text of [
      'Reference librarian, 2019',
      'Page 3 editor, 2019',
      'Updated the manual in March 2020',
      'Edda Lorne',
      'Won 2 of 2 prizes',
      '2019 -',
      '12',
      '18th Edition, 2019, updated 2022',
    ])
      expect(at(text)).toBe(false)
  })

  it('dates the page only at its end, and a certificate elsewhere', () => {
    expect(at('Updated March 2026', true)).toBe(true)
    expect(at('Updated March 2026')).toBe(false)
  })
})
