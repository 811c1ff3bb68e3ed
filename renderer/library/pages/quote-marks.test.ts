import { describe, expect, it } from 'vitest'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Quote } from '../../../shared/domain/quote.ts'
import { quoteMarks } from './quote-marks.ts'

const at = (start: number, end: number, page = 1): Quote => ({
  start,
  end,
  page,
  boxes: [{ x: 10, y: start, width: 100, height: 12 }],
})

const from = (...quotes: Quote[]) => ({ origins: quotes.map((quote) => ({ source: 's1', quote })) })

const entry = (id: string, title: string, quote: Quote): LibraryView['entries'][number] => ({
  id,
  kind: 'work',
  title,
  organisation: null,
  location: null,
  start: null,
  end: null,
  doubts: [],
  ...from(quote),
})

const item = (id: string, text: string, ...quotes: Quote[]): LibraryView['evidence'][number] => ({
  id,
  text,
  entry: 'n1',
  parent: null,
  by: 'import',
  original: null,
  links: [],
  said: null,
  ...from(...quotes),
})

const view: LibraryView = {
  sources: [
    {
      id: 's1',
      name: 'cv.pdf',
      kind: 'pdf',
      hash: '',
      size: 1,
      importedAt: '2026-01-01T00:00:00Z',
      basics: { name: null, email: null, phone: null, location: null, urls: [] },
      skills: [],
      notes: [],
      unplaced: [
        { text: 'Experience', quote: at(0, 10) },
        { text: 'Sings in a choir at weekends', quote: at(90, 110, 2) },
      ],
      warnings: [],
    },
  ],
  entries: [entry('n1', 'Cook', at(11, 30)), entry('n2', 'Prize for bread', at(70, 80))],
  evidence: [
    item('e2', 'Won a prize for bread', at(68, 82)),
    item('e1', 'Cooked for 90 guests', at(31, 50), at(200, 220, 2)),
    item('e3', 'Told only in the text', { start: 52, end: 60 }),
  ],
}

describe('the marks of a source', () => {
  it('stand in the order of the text, and each leads to its line of the list', () => {
    expect(quoteMarks(view, 's1').map(({ id, kind, page }) => [id, kind, page])).toEqual([
      ['entry n1', 'entry', 1],
      ['e1', 'item', 1],
      ['e2', 'item', 1],
      ['unplaced-90', 'unplaced', 2],
      ['e1', 'item', 2],
    ])
  })

  it('say what the words became', () => {
    expect(quoteMarks(view, 's1').map(({ label, words }) => `${label}: ${words}`)).toEqual([
      'Role: Cook',
      'Item · Cook: Cooked for 90 guests',
      'Item · Cook: Won a prize for bread',
      'Not placed anywhere: Sings in a choir at weekends',
      'Item · Cook: Cooked for 90 guests',
    ])
  })

  it('have keys of their own where an item has two places', () => {
    const keys = quoteMarks(view, 's1').map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('stand on both pages where the words run over a page break', () => {
    const over = { ...at(31, 50), continued: [{ page: 2, boxes: [{ x: 10, y: 20, width: 60, height: 12 }] }] }
    const broken = { ...view, evidence: [item('e1', 'Cooked for 90 guests', over)] }
    const marks = quoteMarks(broken, 's1').filter(({ id }) => id === 'e1')
    expect(marks.map(({ page, boxes }) => [page, boxes[0]?.y])).toEqual([
      [1, 31],
      [2, 20],
    ])
    expect(new Set(marks.map(({ key }) => key)).size).toBe(2)
  })

  it('are none for another source', () => expect(quoteMarks(view, 's2')).toEqual([]))
})
