import { describe, expect, it } from 'vitest'
import { afterPageCrash } from './after-page-crash.ts'
import { revivePage } from './revive-page.ts'

const now = 1_700_000_000_000

describe('a window whose page is gone', () => {
  it('loads its page again, whatever ended it', () => {
    for (const reason of ['crashed', 'oom', 'killed', 'abnormal-exit', 'launch-failed', 'memory-eviction'] as const)
      expect(afterPageCrash(reason, [], now)).toBe('reload')
  })

  it('stays gone when it ended as it should', () => {
    expect(afterPageCrash('clean-exit', [], now)).toBe('leave')
  })

  it('asks when it broke down twice within the minute before', () => {
    expect(afterPageCrash('crashed', [now - 30_000], now)).toBe('reload')
    expect(afterPageCrash('crashed', [now - 30_000, now - 10_000], now)).toBe('ask')
    expect(afterPageCrash('crashed', [now - 90_000, now - 70_000, now - 10_000], now)).toBe('reload')
  })

  it('comes back by itself twice, then only when the person says so', () => {
    const page = standIn()
    let answer = true
    revivePage(page, { now: () => now, askToReload: () => answer })
    for (let crash = 1; crash <= 3; crash += 1) page.crash('crashed')
    expect(page.reloads).toBe(3)
    answer = false
    page.crash('crashed')
    expect(page.reloads).toBe(3)
  })
})

type Gone = Parameters<Parameters<typeof revivePage>[0]['on']>[1]

/** What Electron's page does of this: it tells that it is gone, and can be loaded again. */
function standIn() {
  const told: Gone[] = []
  const page = {
    reloads: 0,
    on: (_: 'render-process-gone', listener: Gone) => told.push(listener),
    reload: () => {
      page.reloads += 1
    },
    crash: (reason: 'crashed') => {
      for (const listener of told) listener({}, { reason })
    },
  }
  return page
}
