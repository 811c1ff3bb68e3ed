import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { evidenceOf } from '../../../../shared/domain/testing/evidence-of.ts'
import type { Store } from '../../../store-ports.ts'
import { openStore } from '../open-store.ts'

const clock = { now: () => Date.UTC(2026, 10, 21) }

function libraryPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-kept-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'library.vouch')
}

const open = (path: string): Store => {
  const store = openStore(path, clock)
  onTestFinished(() => store.close())
  return store
}

const put = (store: Store, id: string) => store.evidence.put(evidenceOf('Ran the rota', { id, by: 'hand' }))
const ids = (store: Store) => store.evidence.list().map(({ id }) => id)

describe('lists that are kept while nothing changes', () => {
  it('show what another host wrote', () => {
    const path = libraryPath()
    const [one, other] = [open(path), open(path)]
    put(one, 'e1')
    expect([ids(one), ids(other)]).toEqual([['e1'], ['e1']])
    const before = one.stamp()
    put(other, 'e2')
    expect(ids(one)).toEqual(['e1', 'e2'])
    expect(one.stamp()).not.toBe(before)
  })

  it('forget what was read in a transaction that was taken back', () => {
    const store = open(':memory:')
    put(store, 'e1')
    expect(() =>
      store.transact(() => {
        put(store, 'e2')
        expect(ids(store)).toEqual(['e1', 'e2'])
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(ids(store)).toEqual(['e1'])
  })

  it('belong to who asked', () => {
    const store = open(':memory:')
    put(store, 'e1')
    store.evidence.list().pop()
    expect(ids(store)).toEqual(['e1'])
    expect(store.stamp()).toBe(store.stamp())
  })
})
