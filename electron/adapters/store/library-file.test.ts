import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { evidenceOf } from '../../../shared/domain/testing/evidence-of.ts'
import type { Store } from '../../store-ports.ts'
import { libraryBackup } from './backups/library-backup.ts'
import { openStore } from './open-store.ts'
import { currentVersion } from './schema/migrate.ts'

const clock = { now: () => Date.UTC(2026, 10, 21) }
const evidence = (id: string, text: string) => evidenceOf(text, { id, by: 'hand' })

let folder: string
let path: string
let open: Store[]

const opened = (file = path) => {
  const store = openStore(file, clock)
  open.push(store)
  return store
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-store-'))
  path = join(folder, 'deep', 'library.vouch')
  open = []
})
afterEach(() => {
  for (const store of open) store.close()
  rmSync(folder, { recursive: true })
})

/** A closed library with so many words typed in. */
function filled(count: number): void {
  const store = openStore(path, clock)
  store.transact(() => {
    for (let n = 1; n <= count; n += 1) store.evidence.put(evidence(store.nextId('e'), `Wired house number ${n}`))
  })
  store.close()
}

describe('a library file', () => {
  it('is readable by its owner only, and so are its journals', () => {
    opened().evidence.put(evidence('e1', 'Rewired a school'))
    for (const file of readdirSync(join(folder, 'deep')))
      expect(statSync(join(folder, 'deep', file)).mode & 0o077, file).toBe(0)
    expect(statSync(join(folder, 'deep')).mode & 0o077).toBe(0)
  })

  it('keeps what was committed and gives no id twice', () => {
    filled(3)
    const store = opened()
    store.evidence.remove('e3')
    expect(store.nextId('e')).toBe('e4')
    expect(store.evidence.list().map(({ id }) => id)).toEqual(['e1', 'e2'])
  })

  it('does all of an act or nothing of it', () => {
    const store = opened()
    const act = () =>
      store.transact(() => {
        store.evidence.put(evidence('e1', 'Kept?'))
        throw new Error('half-way')
      })
    expect(act).toThrow('half-way')
    expect(store.evidence.list()).toEqual([])
  })

  it('shows a change of one host to another', async () => {
    const [one, other] = [opened(), opened()]
    const told = new Promise<void>((resolve) => other.onChange(resolve))
    one.evidence.put(evidence('e1', 'Rewired a school'))
    await told
    expect(other.evidence.list()).toHaveLength(1)
  })

  it('opens read-only, with a sentence, when a newer Vouch wrote it', () => {
    filled(1)
    const raw = new DatabaseSync(path)
    raw.exec(`PRAGMA user_version = ${currentVersion + 1}`)
    raw.close()
    const store = opened()
    expect(store.readOnly).toBe(true)
    expect(store.notices).toMatchObject([{ code: 'library-newer' }])
    expect(store.evidence.list()).toHaveLength(1)
    expect(() => store.evidence.put(evidence('e2', 'No'))).toThrow(expect.objectContaining({ code: 'library-newer' }))
  })

  it('that is damaged is set aside, never deleted, and work goes on', () => {
    for (const [name, damage] of damages) {
      filled(400)
      damage(path)
      const before = readFileSync(path)
      const store = openStore(path, clock)
      expect(store.notices, name).toMatchObject([{ code: 'library-damaged' }])
      store.evidence.put(evidence('e1', 'Goes on'))
      store.close()
      const aside = readdirSync(join(folder, 'deep')).filter((file) => /\.corrupt-\w+$/u.test(file))
      expect(aside, name).toHaveLength(1)
      expect(readFileSync(join(folder, 'deep', aside[0] ?? '')).equals(before), name).toBe(true)
      rmSync(join(folder, 'deep'), { recursive: true })
    }
  })

  it('that is damaged is replaced by the newest whole copy', () => {
    filled(5)
    copyFileSync(path, `${path}.before-restore-1.copy`)
    writeFileSync(`${path}.broken.copy`, 'not a library')
    writeFileSync(path, 'not a library either, but long enough to be looked at')
    const store = opened()
    expect(store.notices[0]?.message).toContain('before-restore-1.copy')
    expect(store.evidence.list()).toHaveLength(5)
  })
})

const damages: readonly [string, (file: string) => void][] = [
  ['cut off', (file) => truncateSync(file, 8192)],
  ['zeros', (file) => writeFileSync(file, new Uint8Array(8192))],
  ['other words', (file) => writeFileSync(file, 'This is a shopping list. '.repeat(200))],
  [
    'a torn page',
    (file) => {
      const bytes = readFileSync(file)
      bytes.fill(0x5a, 4096, bytes.length - 4096)
      writeFileSync(file, bytes)
    },
  ],
]

describe('a backup', () => {
  it('holds everything and comes back beside a copy of what was there', async () => {
    filled(7)
    const store = opened()
    const backup = libraryBackup(path, clock)
    const bytes = await backup.make()
    store.evidence.remove('e1')
    store.evidence.put(evidence(store.nextId('e'), 'Later words'))
    expect(backup.look(bytes)).toEqual({ sources: 0, evidence: 7, applications: 0, unreadable: 0 })
    expect(store.evidence.list()).toHaveLength(7)
    await backup.restore(bytes)
    expect(store.evidence.list().map(({ id }) => id)).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7'])
    expect(store.evidence.search('number 3', 9)).toEqual(['e3'])
    expect(store.nextId('e')).toBe('e9')
    const copy = readdirSync(join(folder, 'deep')).find((name) => name.includes('before-restore'))
    expect(opened(join(folder, 'deep', copy ?? '')).evidence.get('e8')?.text).toBe('Later words')
  })

  it('is stopped before or after it was looked through, and then nothing was changed and nothing lies about', async () => {
    filled(7)
    const store = opened()
    const backup = libraryBackup(path, clock)
    const bytes = await backup.make()
    store.evidence.remove('e1')
    for (const turns of [0, 1]) {
      const stop = new AbortController()
      const restored = backup.restore(bytes, stop.signal)
      for (let i = 0; i < turns; i += 1) await new Promise((next) => setImmediate(next))
      stop.abort()
      await expect(restored).rejects.toMatchObject({ code: 'cancelled' })
    }
    expect(store.evidence.list()).toHaveLength(6)
    expect(readdirSync(join(folder, 'deep')).filter((name) => name.includes('before-restore'))).toEqual([])
    await backup.restore(bytes, new AbortController().signal)
    expect(store.evidence.list()).toHaveLength(7)
  })

  it('that is damaged or something else changes nothing', async () => {
    filled(7)
    const backup = libraryBackup(path, clock)
    const bytes = await backup.make()
    const wrong = [new Uint8Array(), new Uint8Array(5000), bytes.subarray(0, 9000), new TextEncoder().encode('words')]
    for (const given of wrong) {
      expect(() => backup.look(given)).toThrow(expect.objectContaining({ code: 'file-damaged' }))
      await expect(backup.restore(given)).rejects.toMatchObject({ code: 'file-damaged' })
    }
    expect(opened().evidence.list()).toHaveLength(7)
    expect(existsSync(`${path}-journal`)).toBe(false)
  })
})
