// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StoredDocument } from '../../shared/contract/documents.ts'
import type { Document } from '../../shared/domain/document.ts'
import { createSaver } from './saver.ts'

const document: Document = { kind: 'letter', title: '', language: 'en', author: '', letter: null, sections: [] }
const stored = (revision: number): StoredDocument => ({ application: 'a1', revision, savedAt: '2026-01-01', document })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A host that stores revisions; `elsewhere` makes it believe that another window stored one. */
function start() {
  let revision = 1
  let down = false
  const saves: number[] = []
  const save = async (from: number) => {
    await new Promise((resume) => setTimeout(resume, 20))
    if (down) throw new Error('down')
    if (from !== revision) return { saved: false, stored: stored(revision) }
    revision += 1
    saves.push(Date.now())
    return { saved: true, stored: stored(revision) }
  }
  const takeOver = async () => {
    revision += 1
    return revision
  }
  const saver = createSaver({ stored: stored(1), read: () => document, save, takeOver, onSaved: () => {} })
  return {
    saver,
    saves,
    elsewhere: () => {
      revision += 1
    },
    setDown: (now: boolean) => {
      down = now
    },
  }
}

describe('saving', () => {
  it('stores within a second of the first unsaved key, however long the typing goes on', async () => {
    const { saver, saves } = start()
    const began = Date.now()
    for (let i = 0; i < 100; i += 1) {
      saver.touched()
      await vi.advanceTimersByTimeAsync(50)
    }
    await vi.advanceTimersByTimeAsync(1000)
    const waits = [began, ...saves].map((at, i, all) => (all[i + 1] ?? at) - at)
    expect(Math.max(...waits)).toBeLessThan(1000)
    expect(saver.state.get().kind).toBe('saved')
  })

  it('keeps trying when the host does not answer', async () => {
    const { saver, saves, setDown } = start()
    setDown(true)
    saver.touched()
    await vi.advanceTimersByTimeAsync(1500)
    expect(saver.state.get().kind).toBe('failed')
    setDown(false)
    await vi.advanceTimersByTimeAsync(3000)
    expect(saves).toHaveLength(1)
    expect(saver.state.get().kind).toBe('saved')
  })

  it('stops at another revision until the person decides, and then stores this one', async () => {
    const { saver, saves, elsewhere } = start()
    elsewhere()
    saver.touched()
    await vi.advanceTimersByTimeAsync(5000)
    expect(saver.state.get().kind).toBe('stale')
    expect(saves).toHaveLength(0)
    const kept = saver.keepMine()
    await vi.advanceTimersByTimeAsync(100)
    await kept
    expect(saver.state.get().kind).toBe('saved')
    expect(saves).toHaveLength(1)
  })

  it('stores at once when asked', async () => {
    const { saver, saves } = start()
    saver.touched()
    const done = saver.flush()
    await vi.advanceTimersByTimeAsync(30)
    await done
    expect(saves).toHaveLength(1)
  })
})
