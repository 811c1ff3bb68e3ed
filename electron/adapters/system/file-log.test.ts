import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileLog } from './file-log.ts'

const clock = { now: () => Date.UTC(2026, 10, 21) }
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const sizes = () => readdirSync(folder).map((name) => statSync(join(folder, name)).size)

describe('the log', () => {
  it('is read by its owner only, and tells its lines oldest first', () => {
    const log = fileLog(join(folder, 'state'), clock)
    log.write('backup-made')
    log.write('defect', { operation: 'library.view' })
    expect(log.kept?.lines().map((line) => JSON.parse(line))).toEqual([
      { at: '2026-11-21T00:00:00.000Z', event: 'backup-made' },
      { at: '2026-11-21T00:00:00.000Z', event: 'defect', operation: 'library.view' },
    ])
    expect(statSync(join(folder, 'state')).mode & 0o077).toBe(0)
    expect(statSync(join(folder, 'state', 'vouch.log')).mode & 0o077).toBe(0)
  })

  it('never grows beyond two files of half a megabyte', () => {
    const log = fileLog(folder, clock)
    for (let line = 0; line < 3000; line += 1) log.write('defect', { operation: 'x'.repeat(500), line })
    expect(readdirSync(folder).toSorted()).toEqual(['vouch.log', 'vouch.log.1'])
    expect(Math.max(...sizes())).toBeLessThan(513 * 1024)
    expect(log.kept?.lines().at(-1)).toContain('"line":2999')
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
  })

  it('is gone when it was deleted, and begins anew', () => {
    const log = fileLog(folder, clock)
    for (let line = 0; line < 1200; line += 1) log.write('defect', { operation: 'x'.repeat(500) })
    log.kept?.remove()
    expect(readdirSync(folder)).toEqual([])
    expect(log.kept?.lines()).toEqual([])
    log.write('backup-made')
    expect(log.kept?.lines()).toHaveLength(1)
  })

  it('that cannot be written stops nothing', () => {
    const log = fileLog(join('/dev/null', 'state'), clock)
    log.write('defect')
    expect(log.kept?.lines()).toEqual([])
    expect(existsSync('/dev/null/state')).toBe(false)
  })
})
