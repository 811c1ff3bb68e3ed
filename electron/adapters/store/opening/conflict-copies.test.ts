import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../open-store.ts'

it('a copy that a syncing program made beside the library is named, with what to do; other files are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-conflict-'))
  const library = join(folder, 'library.vouch')
  const copies = [
    'library.sync-conflict-20261120-101500-ABCDEF7.vouch',
    'library (conflicted copy 2026-11-20).vouch',
    'library (Jo’s conflicted copy).vouch',
    'library (1).vouch',
    'library-conflict-2.vouch',
  ]
  const others = ['library-of-mine.vouch', 'other (1).vouch', 'library (1).txt', 'library.vouch.before-restore-1.copy']
  for (const name of [...copies, ...others]) writeFileSync(join(folder, name), '')
  const store = openStore(library, { now: () => 0 })
  const { notices } = store
  store.close()
  expect(notices.map(({ code }) => code)).toEqual(copies.map(() => 'library-conflict'))
  for (const name of copies) expect(notices.filter(({ message }) => message.includes(` ${name},`))).toHaveLength(1)
  for (const { message } of notices) expect(message).toContain('Restore…')
  rmSync(folder, { recursive: true })
})
