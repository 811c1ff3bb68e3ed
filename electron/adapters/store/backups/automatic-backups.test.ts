import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../open-store.ts'
import { automaticBackups } from './automatic-backups.ts'
import { backupsToDrop } from './backups-to-drop.ts'
import { isWhole } from './newest-copy.ts'

const day = 24 * 60 * 60 * 1000
let folder: string
let library: string
let now: number
const clock = { now: () => now }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-backups-'))
  library = join(folder, 'own', 'library.vouch')
  // Far ahead, so that the files' own times, set by the computer's clock, never count as changes after it.
  now = Date.UTC(2060, 10, 21, 10)
})
afterEach(() => rmSync(folder, { recursive: true }))

function written(words: string): void {
  const store = openStore(library, clock)
  const id = store.nextId('e')
  const bare = { entry: null, parent: null, by: 'hand' as const, original: null, origins: [], links: [], said: null }
  store.evidence.put({ ...bare, id, text: words })
  store.close()
  utimesSync(library, now / 1000, now / 1000)
}

const backups = () => automaticBackups(library, { within: join(folder, 'backups'), clock })

describe('automatic backups', () => {
  it('are whole, private, outside the library’s folder, and made once a day when something changed', () => {
    written('Baked bread')
    expect(backups().makeIfDue()).toBe(true)
    expect(backups().makeIfDue()).toBe(false)
    now += day
    expect(backups().makeIfDue()).toBe(false)
    written('Baked rolls')
    expect(backups().makeIfDue()).toBe(true)
    const [newest, older] = backups().list()
    expect(backups().list()).toHaveLength(2)
    expect(newest?.at).toBe(now)
    expect(older && isWhole(older.path)).toBe(true)
    expect(statSync(newest?.path ?? '').mode & 0o077).toBe(0)
    const store = openStore(newest?.path ?? '', clock)
    expect(store.evidence.list().map(({ text }) => text)).toEqual(['Baked bread', 'Baked rolls'])
    store.close()
  })

  it('are not made of an empty library, and are made after a clock that went back', () => {
    openStore(library, clock).close()
    expect(backups().makeIfDue()).toBe(false)
    written('Baked bread')
    now += 40 * day
    expect(backups().makeIfDue()).toBe(true)
    now -= 40 * day
    written('Baked rolls')
    utimesSync(library, now / 1000 + 50 * 86_400, now / 1000 + 50 * 86_400)
    expect(backups().makeIfDue()).toBe(true)
    expect(backups().list()).toHaveLength(2)
  })

  it('say why they cannot be made, and leave nothing unfinished', () => {
    written('Baked bread')
    writeFileSync(join(folder, 'backups'), 'a file where a folder should be')
    const made = backups()
    expect(() => made.makeIfDue()).toThrow(expect.objectContaining({ code: 'library-read-only' }))
    expect(made.problem()).toContain(join(folder, 'backups'))
    rmSync(join(folder, 'backups'))
    expect(made.makeIfDue()).toBe(true)
    expect(made.problem()).toBeNull()
    expect(readdirSync(made.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('take the place of a library that is damaged beyond reading', () => {
    written('Baked bread')
    backups().makeIfDue()
    writeFileSync(library, 'zeros and nothing else'.repeat(500))
    const store = openStore(library, clock, () =>
      backups()
        .list()
        .map(({ path }) => path),
    )
    expect(store.evidence.list().map(({ text }) => text)).toEqual(['Baked bread'])
    expect(store.notices[0]?.message).toContain(backups().folder)
    store.close()
    expect(readdirSync(join(folder, 'own')).some((name) => name.includes('corrupt'))).toBe(true)
    expect(existsSync(library)).toBe(true)
  })

  it('grow fewer with age', () => {
    const daily = Array.from({ length: 400 }, (_, age) => ({ name: `${age}`, path: '', at: now - age * day, size: 1 }))
    const dropped = new Set(backupsToDrop(daily, day))
    const left = daily.filter((backup) => !dropped.has(backup)).map(({ name }) => Number(name))
    expect(left.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(left.length).toBeGreaterThan(15)
    expect(left.length).toBeLessThanOrEqual(24)
    expect(left.at(-1)).toBeGreaterThan(300)
  })
})
