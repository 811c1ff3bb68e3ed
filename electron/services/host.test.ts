import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { traceOf } from '../../shared/text/trace-of.ts'
import { fileLog } from '../adapters/system/file-log.ts'
import { temporaryApp } from '../testing/temporary-app.ts'

let folder: string
let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-log-'))
  app = temporaryApp(':memory:', { log: fileLog(folder, { now: () => Date.UTC(2026, 10, 21) }) })
})
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a screen that stops working', () => {
  it('is noted in the log on this computer, shown, and deleted with it', async () => {
    const trace = traceOf(new TypeError('I tamed forty otters'))
    expect(await app.client.host.noteCrash({ trace })).toEqual({ noted: true })
    const { lines } = await app.client.host.log()
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toEqual({ at: '2026-11-21T00:00:00.000Z', event: 'page-crash', error: trace })
    const report = await app.client.host.report()
    expect(await report.file.text()).not.toContain('otters')
    await app.client.host.deleteLog()
    expect((await app.client.host.log()).lines).toEqual([])
  })

  it.each([
    'I tamed forty otters',
    'TypeError: I tamed forty otters',
    'TypeError\nI tamed forty otters',
    'TypeError\n    at open (a.js:1:1)\nI tamed forty otters',
  ])('is noted by its kind and place alone, not as %j', async (trace) => {
    await expect(app.client.host.noteCrash({ trace })).rejects.toThrow()
    expect((await app.client.host.log()).lines.filter((line) => line.includes('otters'))).toEqual([])
  })
})

describe('news of changes', () => {
  it('begins with the call: what changed before the first of it was read is told of', async () => {
    const changes = await app.client.host.changes()
    await app.client.library.addEvidence({ text: 'Led a kitchen of 12 cooks', entry: null })
    const next = await changes.next()
    expect(next.done ? 0 : next.value.version).toBeGreaterThan(0)
    await changes.return()
  })
})
