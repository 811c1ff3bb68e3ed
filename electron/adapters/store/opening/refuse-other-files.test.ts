import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../open-store.ts'

const clock = { now: () => Date.UTC(2026, 10, 21) }
const refusal = expect.objectContaining({ code: 'file-type-unknown', message: expect.stringContaining('nothing was') })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-other-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('never touches a file that is no library, whatever it is', () => {
  const files: Readonly<Record<string, Buffer>> = {
    'cv.docx': Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(5000, 7)]),
    'cv.pdf': Buffer.from(`%PDF-1.7\n${'x'.repeat(9000)}`),
    'cv.md': Buffer.from('# Nurse\n\n- Ran a ward of 30 beds\n'),
    short: Buffer.from('x'),
  }
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name)
    writeFileSync(path, bytes, { mode: 0o644 })
    expect(() => openStore(path, clock), name).toThrow(refusal)
    expect(readFileSync(path).equals(bytes), name).toBe(true)
    expect(statSync(path).mode & 0o777, name).toBe(0o644)
  }
  expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort())
})

it('adds nothing to the database of another program', () => {
  const path = join(folder, 'recipes.sqlite')
  const other = new DatabaseSync(path)
  other.exec('PRAGMA journal_mode = wal; CREATE TABLE recipes (name TEXT)')
  other.close()
  const before = readFileSync(path)
  const names = readdirSync(folder)
  expect(() => openStore(path, clock)).toThrow(refusal)
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(names)
})

it.skipIf(process.platform === 'win32')('refuses folders, devices and the folders of the system at once', () => {
  mkdirSync(join(folder, 'deep'))
  for (const path of [join(folder, 'deep'), '/dev/null', '/proc/self/library.vouch', '/sys/library.vouch'])
    expect(() => openStore(path, clock), path).toThrow(refusal)
})

it('begins a library in an empty file', () => {
  const path = join(folder, 'new.db')
  writeFileSync(path, '')
  const store = openStore(path, clock)
  store.evidence.list()
  store.close()
  openStore(path, clock).close()
})
