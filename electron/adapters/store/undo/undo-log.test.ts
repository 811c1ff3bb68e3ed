import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Evidence } from '../../../../shared/domain/evidence.ts'
import type { Store } from '../../../store-ports.ts'
import { openStore } from '../open-store.ts'

const plain = { entry: null, parent: null, by: 'hand' as const, original: null, origins: [], links: [], said: null }
const item = (id: string, text: string): Evidence => ({ ...plain, id, text })
const left = { text: 'Sings', quote: { start: 0, end: 5 } }

let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-undo-'))
  store = openStore(join(folder, 'library.vouch'), { now: () => Date.UTC(2026, 10, 21) })
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const texts = () => store.evidence.list().map(({ text }) => text)

describe('the undo log', () => {
  it('keeps of a changed row only what changed, never the bytes of the file beside it', () => {
    const lists = { skills: [], notes: [], unplaced: [], warnings: [] }
    const basics = { name: null, email: null, phone: null, location: null, urls: [] }
    const about = { name: 'cv.md', kind: 'markdown' as const, hash: 'h', size: 1, importedAt: 'now', text: 'Sings' }
    store.sources.add({ id: 's1', ...about, basics, ...lists }, new Uint8Array(50_000))
    const undo = store.undoable(() => store.sources.putLeft('s1', { notes: [], unplaced: [left] }))
    const database = new DatabaseSync(join(folder, 'library.vouch'))
    const steps = database.prepare('SELECT statement FROM undo_steps').all()
    database.close()
    expect(steps.map(({ statement }) => statement)).toEqual(["UPDATE sources SET unplaced = '[]' WHERE id IS 's1'"])
    store.undo(undo)
    expect(store.sources.get('s1')?.unplaced).toEqual([])
  })

  it('brings a removed row back beside one that has taken its number since', () => {
    store.evidence.put(item('e1', 'one'))
    const removal = store.undoable(() => store.evidence.remove('e1'))
    store.evidence.put(item('e2', 'two'))
    expect(store.undo(removal)).toBe(true)
    expect(texts().toSorted()).toEqual(['one', 'two'])
  })

  it('takes away what an act made, not what has its number since', () => {
    const adding = store.undoable(() => store.evidence.put(item('e1', 'one')))
    store.evidence.remove('e1')
    store.evidence.put(item('e2', 'two'))
    store.undo(adding)
    expect(texts()).toEqual(['two'])
  })

  it('says so when later changes build on what would be taken back, and changes nothing', () => {
    store.evidence.put(item('e1', 'one'))
    store.evidence.put({ ...item('e2', 'two'), parent: 'e1' })
    const freeing = store.undoable(() => store.evidence.put(item('e2', 'two')))
    store.evidence.remove('e1')
    expect(() => store.undo(freeing)).toThrow(/later changes build on it/u)
    expect(store.evidence.get('e2')?.parent).toBeNull()
  })
})
