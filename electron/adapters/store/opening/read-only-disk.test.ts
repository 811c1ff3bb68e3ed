import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { openStore } from '../open-store.ts'

let readOnly = false
// Root may write anywhere, so the file system's refusal is given here.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    chmodSync: (...given: Parameters<typeof fs.chmodSync>) => {
      if (readOnly) throw Object.assign(new Error('read-only file system'), { code: 'EROFS' })
      fs.chmodSync(...given)
    },
  }
})

const clock = { now: () => Date.UTC(2026, 10, 21) }
const folder = mkdtempSync(join(tmpdir(), 'vouch-read-only-'))
const path = join(folder, 'library.vouch')
afterEach(() => rmSync(folder, { recursive: true }))

it('a library on a read-only disk opens to be read, says so, and refuses to be changed', () => {
  const first = openStore(path, clock)
  const bare = { entry: null, parent: null, by: 'hand' as const, original: null, origins: [], links: [], said: null }
  first.evidence.put({ ...bare, id: 'e1', text: 'Wired a house' })
  first.close()
  const before = readFileSync(path)
  readOnly = true
  const store = openStore(path, clock)
  expect(store.readOnly).toBe(true)
  expect(store.evidence.get('e1')?.text).toBe('Wired a house')
  expect(store.notices).toMatchObject([
    { code: 'library-read-only', message: expect.stringMatching(/library\.vouch cannot be written.* read only/u) },
  ])
  expect(() => store.evidence.remove('e1')).toThrow(expect.objectContaining({ code: 'library-read-only' }))
  store.close()
  expect(readFileSync(path)).toEqual(before)
})
