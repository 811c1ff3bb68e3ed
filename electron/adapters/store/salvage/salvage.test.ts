import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { libraryBackup } from '../backups/library-backup.ts'
import { isWhole } from '../backups/newest-copy.ts'
import { openStore } from '../open-store.ts'
import { migrations } from '../schema/migrations.ts'
import { salvage } from './salvage.ts'

const clock = { now: () => Date.UTC(2026, 10, 21) }
const page = 4096
let whole: string
let folder: string
let path: string

beforeAll(() => {
  whole = mkdtempSync(join(tmpdir(), 'vouch-salvage-whole-'))
  const store = openStore(join(whole, 'library.vouch'), clock)
  const bare = { entry: null, parent: null, by: 'hand' as const, original: null, origins: [], links: [], said: null }
  for (let number = 1; number <= 600; number += 1)
    store.evidence.put({
      ...bare,
      id: store.nextId('e'),
      text: `Deed number ${number}, told in a dozen plain words or so`,
    })
  store.close()
})
afterAll(() => rmSync(whole, { recursive: true }))
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-salvage-'))
  path = join(folder, 'library.vouch')
  copyFileSync(join(whole, 'library.vouch'), path)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Pages that hold rows of a table, by SQLite's own account. */
function pagesOf(table: string): number[] {
  const database = new DatabaseSync(path)
  try {
    return database
      .prepare("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'")
      .all(table)
      .map(({ pageno }) => Number(pageno))
  } finally {
    database.close()
  }
}

function torn(...pages: readonly number[]): Uint8Array {
  const bytes = readFileSync(path)
  for (const number of pages) bytes.fill(0x5a, (number - 1) * page, number * page)
  return bytes
}

describe('a damaged library', () => {
  it('gives back every row outside a torn page, and says that something is missing', async () => {
    const [, second, third] = pagesOf('evidence')
    writeFileSync(join(folder, 'damaged'), torn(second ?? 0, third ?? 0))
    const lost = salvage(join(folder, 'damaged'), join(folder, 'saved'))
    expect(lost).toBeGreaterThan(0)
    expect(isWhole(join(folder, 'saved'))).toBe(true)
    const store = openStore(join(folder, 'saved'), clock)
    const left = store.evidence.list().length
    expect(left).toBeGreaterThan(450)
    expect(left).toBeLessThan(600)
    expect(store.evidence.search('number 600', 9)).toEqual(['e600'])
    store.close()
  })

  it('is opened with all that can be read of it, and kept aside', () => {
    writeFileSync(path, torn(...pagesOf('evidence').slice(4, 5)))
    const store = openStore(path, clock)
    expect(store.evidence.list().length).toBeGreaterThan(500)
    expect(store.notices[0]?.message).toContain('all that could be read')
    store.close()
  })

  it('gives back every row when it is the first page that is torn, whole or in part', () => {
    const whole = readFileSync(path)
    for (const [from, to] of [
      [0, page],
      [100, page],
      [512, page],
      [0, 512],
    ] as const) {
      const bytes = Buffer.from(whole)
      bytes.fill(0, from, to)
      writeFileSync(path, bytes)
      const store = openStore(path, clock)
      expect(store.evidence.list()).toHaveLength(600)
      expect(store.evidence.search('number 600', 9)).toEqual(['e600'])
      expect(store.nextId('e')).toBe('e601')
      expect(store.notices[0]?.message).toContain('all that could be read')
      store.close()
    }
  })

  it.each(migrations.map((_, at) => at + 1))('of schema %i is read without its first page, too', (version) => {
    const old = join(folder, 'old')
    const database = new DatabaseSync(old)
    database.exec('PRAGMA journal_mode = wal')
    for (const script of migrations.slice(0, version)) database.exec(script)
    database.exec(`PRAGMA user_version = ${version}; INSERT INTO evidence (id, text, written_by, links)
      VALUES ('e1', 'Ran the night ward', 'hand', '[]')`)
    database.close()
    writeFileSync(join(folder, 'damaged'), readFileSync(old).fill(0, 0, page))
    salvage(join(folder, 'damaged'), join(folder, 'saved'))
    const store = openStore(join(folder, 'saved'), clock)
    expect(store.evidence.list()).toMatchObject([{ text: 'Ran the night ward' }])
    store.close()
  })

  it('of which nothing is left is replaced by the newest backup, and the sentence says so', () => {
    const backup = join(folder, 'kept-elsewhere')
    copyFileSync(path, backup)
    writeFileSync(path, Buffer.alloc(40 * page, 0x5a))
    const store = openStore(path, clock, () => [backup])
    expect(store.evidence.list()).toHaveLength(600)
    expect(store.notices[0]?.message).toMatch(
      /was damaged\. It was set aside as .+ and the copy .+ was opened in its place\.$/u,
    )
    store.close()
    writeFileSync(path, Buffer.alloc(40 * page, 0x5a))
    const empty = openStore(path, clock)
    expect(empty.evidence.list()).toEqual([])
    expect(empty.notices[0]?.message).toContain('restore it in the settings')
    empty.close()
  })

  it('as a backup brings what it can, at every place where it may be cut off', async () => {
    const whole = readFileSync(path)
    const backup = libraryBackup(path, clock)
    const kept: number[] = []
    for (let length = page; length < whole.length; length += page * 7) {
      try {
        kept.push(backup.look(whole.subarray(0, length)).evidence)
      } catch (error) {
        expect(error).toMatchObject({ code: 'file-damaged' })
        kept.push(0)
      }
    }
    expect(Math.max(...kept)).toBeGreaterThan(0)
    expect(backup.look(torn(...pagesOf('evidence').slice(2, 3)))).toMatchObject({ unreadable: expect.any(Number) })
    await backup.restore(torn(...pagesOf('evidence').slice(2, 3)))
    const store = openStore(path, clock)
    expect(store.evidence.list().length).toBeGreaterThan(500)
    store.close()
  })
})
