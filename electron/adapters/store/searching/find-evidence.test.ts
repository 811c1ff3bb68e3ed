import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../store-ports.ts'
import { openStore } from '../open-store.ts'

let store: Store
beforeEach(() => {
  store = openStore(':memory:', { now: () => Date.UTC(2026, 10, 21) })
})
afterEach(() => store.close())

function typed(...texts: string[]) {
  const rest = { entry: null, parent: null, by: 'hand' as const, original: null, origins: [], links: [], said: null }
  for (const text of texts) store.evidence.put({ ...rest, id: store.nextId('e'), text })
}

const found = (query: string) =>
  store.evidence.find(query).map(({ id, marks }) => {
    const text = store.evidence.get(id)?.text ?? ''
    return marks.map(({ start, end }) => text.slice(start, end))
  })

describe('searching while one types', () => {
  it.each(['u', 'uni', 'univ', 'universi', 'universit', 'university'])('finds the university from “%s” on', (query) => {
    typed('Taught at the university of Lund')
    expect(found(query)).toEqual([['university']])
  })

  it('finds other forms of a word, and marks them as they stand', () => {
    typed('Managed a ward of 28 beds', 'Wrote the plan')
    expect(found('managing ward')).toEqual([['Managed', 'ward']])
  })

  it('does not ask for accents, in either direction', () => {
    typed('Büroleitung in Zürich', 'Ran the cafe')
    expect(found('zurich')).toEqual([['Zürich']])
    expect(found('café')).toEqual([['cafe']])
  })

  it('wants every word, in any order, and only the last may be unfinished', () => {
    typed('Trained nurses in wound care', 'Trained apprentices')
    expect(found('wound train')).toEqual([['Trained', 'wound']])
    expect(found('woun trained')).toEqual([])
  })

  it('tells C++ from C# and from any word with a c', () => {
    typed('Wrote drivers in C++', 'Wrote tools in C#', 'Carried bricks')
    expect(found('c++')).toHaveLength(1)
    expect(found('c#')).toHaveLength(1)
    expect(store.evidence.find('c++')[0]?.id).toBe('e1')
  })

  it('looks into the name of the entry too, after the text', () => {
    const entry = { kind: 'work' as const, title: 'Chef', organisation: 'Harbour Kitchen', location: null }
    store.entries.put({ ...entry, id: 'n1', start: null, end: null, doubts: [], origins: [] })
    const rest = { parent: null, by: 'hand' as const, original: null, origins: [], links: [], said: null }
    store.evidence.put({ ...rest, id: 'e1', text: 'Cooked for 90 guests', entry: 'n1' })
    store.evidence.put({ ...rest, id: 'e2', text: 'Painted the harbour wall', entry: null })
    expect(store.evidence.search('harb', 9)).toEqual(['e2', 'e1'])
    expect(store.evidence.find('harbour')[1]).toEqual({ id: 'e1', marks: [] })
  })

  it('takes nothing typed for an instruction', () => {
    typed('Said "no" OR yes')
    for (const query of ['"', 'no" OR *', 'NEAR(', 'text:yes', '-yes', '']) expect(() => found(query)).not.toThrow()
  })

  it('follows edits and removals, taken back or not', () => {
    typed('Ran the rota')
    const item = store.evidence.get('e1')
    if (item) store.evidence.put({ ...item, text: 'Ran the budget' })
    expect(found('rot')).toEqual([])
    const undo = store.undoable(() => store.evidence.remove('e1'))
    expect(found('bud')).toEqual([])
    store.undo(undo)
    expect(found('bud')).toEqual([['budget']])
  })
})
