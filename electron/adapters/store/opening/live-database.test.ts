import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../store-ports.ts'
import { openStore } from '../open-store.ts'

const clock = { now: () => Date.UTC(2026, 10, 21) }
let folder: string
let path: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-live-'))
  path = join(folder, 'own', 'library.vouch')
  store = openStore(path, clock)
})
afterEach(() => {
  try {
    store.close()
  } catch {
    // A test may have taken the file away for good.
  }
  rmSync(folder, { recursive: true, force: true })
})

const bare = { entry: null, parent: null, by: 'hand' as const, original: null, origins: [], links: [], said: null }
const add = (text: string, to = store) => to.transact(() => to.evidence.put({ ...bare, id: to.nextId('e'), text }))
const texts = (from: Store) => from.evidence.list().map(({ text }) => text)

function reread(file: string): string[] {
  const again = openStore(file, clock)
  try {
    return texts(again)
  } finally {
    again.close()
  }
}

describe('a library whose file is lost while it is open', () => {
  it('is written again where it was, with what was in it, and says so', () => {
    add('Baked bread')
    for (const name of readdirSync(join(folder, 'own'))) rmSync(join(folder, 'own', name))
    add('Baked rolls')
    expect(texts(store)).toEqual(['Baked bread', 'Baked rolls'])
    expect(store.notices).toMatchObject([{ code: 'library-lost', message: expect.stringContaining(path) }])
    add('Baked cakes')
    store.close()
    expect(reread(path)).toEqual(['Baked bread', 'Baked rolls', 'Baked cakes'])
    expect(store.notices).toHaveLength(1)
  })

  it('is written again when its folder went with it', () => {
    add('Baked bread')
    rmSync(join(folder, 'own'), { recursive: true })
    add('Baked rolls')
    store.close()
    expect(reread(path)).toEqual(['Baked bread', 'Baked rolls'])
  })

  it('ends nothing while others only listen, and is told of by the next act', async () => {
    add('Baked bread')
    const stop = store.onChange(() => {})
    rmSync(join(folder, 'own'), { recursive: true })
    writeFileSync(join(folder, 'own'), 'a file where the folder was')
    await new Promise((go) => setTimeout(go, 1300))
    expect(() => add('Baked rolls')).toThrow(path)
    rmSync(join(folder, 'own'))
    add('Baked cakes')
    stop()
    store.close()
    expect(reread(path)).toEqual(['Baked bread', 'Baked cakes'])
  })

  it('is written again at the end when nothing was done after it was lost', () => {
    add('Baked bread')
    renameSync(path, join(folder, 'moved.vouch'))
    store.close()
    expect(reread(path)).toEqual(['Baked bread'])
  })

  it('with its folder, is written again with its folder', () => {
    add('Baked bread')
    rmSync(join(folder, 'own'), { recursive: true })
    mkdirSync(join(folder, 'own'))
    add('Baked rolls')
    store.close()
    expect(reread(path)).toEqual(['Baked bread', 'Baked rolls'])
  })

  it('to another library keeps a copy of its own and goes on with the new one', () => {
    add('Baked bread')
    const other = openStore(join(folder, 'other.vouch'), clock)
    add('Fixed bicycles', other)
    other.close()
    for (const end of ['-wal', '-shm']) rmSync(path + end)
    renameSync(join(folder, 'other.vouch'), path)
    add('Fixed scooters')
    expect(texts(store)).toEqual(['Fixed bicycles', 'Fixed scooters'])
    const copy = readdirSync(join(folder, 'own')).find((name) => name.includes('before-replaced')) ?? ''
    expect(reread(join(folder, 'own', copy))).toEqual(['Baked bread'])
    expect(store.notices[0]?.message).toContain(copy)
  })

  it('to a file of another kind sets that aside and goes on with its own words', () => {
    add('Baked bread')
    for (const end of ['', '-wal', '-shm']) rmSync(path + end)
    writeFileSync(path, 'A shopping list')
    add('Baked rolls')
    expect(texts(store)).toEqual(['Baked bread', 'Baked rolls'])
    const aside = readdirSync(join(folder, 'own')).find((name) => name.includes('corrupt')) ?? ''
    expect(readFileSync(join(folder, 'own', aside), 'utf8')).toBe('A shopping list')
    store.close()
    expect(reread(path)).toEqual(['Baked bread', 'Baked rolls'])
  })

  it('to the database of another program leaves that alone, keeps a copy and writes nothing more', () => {
    add('Baked bread')
    for (const end of ['', '-wal', '-shm']) rmSync(path + end)
    const other = new DatabaseSync(path)
    other.exec('CREATE TABLE photos (name TEXT)')
    other.close()
    const before = readFileSync(path)
    expect(() => add('Baked rolls')).toThrow(expect.objectContaining({ code: 'library-damaged' }))
    expect(readFileSync(path)).toEqual(before)
    const copy = readdirSync(join(folder, 'own')).find((name) => name.includes('before-replaced')) ?? ''
    expect(reread(join(folder, 'own', copy))).toEqual(['Baked bread'])
  })
})
