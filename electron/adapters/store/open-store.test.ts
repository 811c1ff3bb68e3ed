import { describe, expect, it } from 'vitest'
import { entryOf } from '../../../shared/domain/testing/entry-of.ts'
import { evidenceOf } from '../../../shared/domain/testing/evidence-of.ts'
import { openStore } from './open-store.ts'

const clock = { now: () => Date.UTC(2026, 10, 21) }

describe('the library', () => {
  it('takes back a removal with everything that went with it', () => {
    const store = openStore(':memory:', clock)
    const quote = { start: 0, end: 4 }
    store.sources.add(
      {
        id: 's1',
        name: 'cv.md',
        kind: 'markdown',
        hash: 'h',
        size: 4,
        importedAt: 'now',
        text: "It's me",
        basics: { name: null, email: null, phone: null, location: null, urls: [] },
        skills: [],
        notes: [],
        unplaced: [],
        warnings: [],
      },
      new Uint8Array([1, 2, 255]),
    )
    store.entries.put(
      entryOf({ title: 'Nurse', organisation: 'Ward', start: '2020', origins: [{ source: 's1', quote }] }),
    )
    const evidence = evidenceOf("Ran the ward's rota", {
      entry: 'n1',
      by: 'import',
      origins: [{ source: 's1', quote }],
    })
    store.evidence.put({ ...evidence, id: 'e1' })
    store.evidence.put({ ...evidence, id: 'e2', parent: 'e1' })
    const before = [store.sources.list(), store.entries.list(), store.evidence.list()]
    const undo = store.undoable(() => {
      store.sources.remove('s1')
      store.entries.remove('n1')
      store.evidence.remove('e1')
    })
    expect(store.evidence.list()).toMatchObject([{ id: 'e2', entry: null, parent: null, origins: [] }])
    expect(store.evidence.search('ward rot', 5)).toEqual(['e2'])
    expect(store.undo(undo)).toBe(true)
    expect([store.sources.list(), store.entries.list(), store.evidence.list()]).toEqual(before)
    expect(store.sources.bytes('s1')).toEqual(new Uint8Array([1, 2, 255]))
    expect(store.evidence.search('ward rot', 5)).toEqual(['e1', 'e2'])
    expect(store.undo(undo)).toBe(false)
  })
})
