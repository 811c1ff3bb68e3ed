import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runMark } from './run-mark.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'vouch-runs-')), 'runs')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

/** The number of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

const library = '/home/ines/library.vouch'

describe('the mark of a running host', () => {
  it('left by one that was killed is told of once', async () => {
    runMark({ folder, library, pid: await endedProcess() })
    const next = runMark({ folder, library })
    expect(next.endedSuddenly).toBe(true)
    next.remove()
    expect(runMark({ folder, library }).endedSuddenly).toBe(false)
  })

  it('is taken away by closing', async () => {
    runMark({ folder, library, pid: await endedProcess() }).remove()
    expect(readdirSync(folder)).toEqual([])
    expect(runMark({ folder, library }).endedSuddenly).toBe(false)
  })

  it('says nothing about another library, or while its host runs', async () => {
    runMark({ folder, library: '/home/ines/other.vouch', pid: await endedProcess() })
    runMark({ folder, library, pid: process.ppid })
    expect(runMark({ folder, library }).endedSuddenly).toBe(false)
    expect(readdirSync(folder)).toContain(`${process.ppid}.json`)
  })

  it('from before the system started belongs to nobody who runs now', () => {
    runMark({ folder, library, pid: process.ppid })
    writeFileSync(join(folder, `${process.ppid}.json`), JSON.stringify({ library, since: 0 }))
    expect(runMark({ folder, library }).endedSuddenly).toBe(true)
  })

  it('that is broken or cannot be written harms nothing', () => {
    runMark({ folder, library }).remove()
    writeFileSync(join(folder, '12.json'), 'no mark')
    expect(runMark({ folder, library }).endedSuddenly).toBe(false)
    expect(runMark({ folder: join(folder, `${process.pid}.json`), library }).endedSuddenly).toBe(false)
  })
})
