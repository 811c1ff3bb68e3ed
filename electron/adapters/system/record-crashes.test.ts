import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileLog } from './file-log.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-crash-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const here = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, name)).href)

it.each(['throw new TypeError(words)', 'Promise.reject(new TypeError(words))'])(
  'a program that ends by %s leaves where, not what',
  (end) => {
    const script = join(folder, 'ends.ts')
    const state = join(folder, String(end.length))
    writeFileSync(
      script,
      `import { fileLog } from ${here('file-log.ts')}
import { recordCrashes } from ${here('record-crashes.ts')}
const words = 'I tamed forty otters'
recordCrashes(fileLog(${JSON.stringify(state)}, { now: () => 0 }))
setTimeout(() => { ${end} })`,
    )
    expect(spawnSync(process.execPath, [script]).status).toBe(1)
    const [line, ...more] = fileLog(state, { now: () => 0 }).kept?.lines() ?? []
    expect(more).toEqual([])
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      event: 'crash',
      error: expect.stringMatching(/^TypeError\n {4}at /u),
    })
    expect(line).not.toContain('otters')
  },
)
