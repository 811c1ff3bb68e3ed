import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pruneCompiled } from './prune-compiled.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-compiled-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Compiled code of a build, added to so many days ago. */
function compiled(build: string, daysAgo: number): void {
  const files = join(folder, build, 'v24-x64')
  mkdirSync(files, { recursive: true })
  writeFileSync(join(files, 'a.cache'), 'compiled')
  const then = new Date(Date.now() - daysAgo * 86_400_000)
  for (const path of [files, join(folder, build)]) utimesSync(path, then, then)
}

it('removes what other builds left long ago, and neither its own nor that of one still in use', async () => {
  compiled('own', 30)
  compiled('old', 30)
  compiled('beside', 1)
  await pruneCompiled(join(folder, 'own'))
  expect(readdirSync(folder).sort()).toEqual(['beside', 'own'])
  expect(existsSync(join(folder, 'own', 'v24-x64', 'a.cache'))).toBe(true)
})

it('does nothing where no compiled code is kept', async () => {
  compiled('old', 30)
  await pruneCompiled(null)
  await pruneCompiled(join(folder, 'not', 'there'))
  expect(readdirSync(folder)).toEqual(['old'])
})
