import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sweepLeftovers } from './sweep-leftovers.ts'

it('deletes what a killed program left of backups, an hour later, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-sweep-'))
  const now = Date.UTC(2026, 10, 21)
  const put = (name: string, minutes: number) => {
    writeFileSync(join(folder, name), 'x')
    utimesSync(join(folder, name), now / 1000 - minutes * 60, now / 1000 - minutes * 60)
  }
  const left = ['vouch-0123456789abcdef.tmp', 'vouch-0123456789abcdef.tmp-wal', 'library-20261120T100000Z.vouch.tmp']
  for (const name of left) put(name, 61)
  const others = ['vouch-fedcba9876543210.tmp', 'library-20261120T100000Z.vouch', 'mine.tmp', 'vouch-notes.tmp']
  put(others[0] ?? '', 59)
  for (const name of others.slice(1)) put(name, 600)
  sweepLeftovers([folder, join(folder, 'not-there')], now)
  expect(readdirSync(folder).sort()).toEqual([...others].sort())
  rmSync(folder, { recursive: true })
})
