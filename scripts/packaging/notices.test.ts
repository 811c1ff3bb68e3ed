import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { notices } from './notices.ts'

const root = mkdtempSync(join(tmpdir(), 'vouch-notices-'))
afterAll(() => rmSync(root, { recursive: true }))

function put(path: string, manifest: object, licence?: string): void {
  mkdirSync(join(root, path), { recursive: true })
  writeFileSync(join(root, path, 'package.json'), JSON.stringify(manifest))
  if (licence) writeFileSync(join(root, path, 'LICENSE.md'), licence)
}

test('names each package that goes along, with its licence text', () => {
  put('node_modules/font', { name: 'font', version: '1.0.0', license: 'OFL-1.1' }, 'Free to embed.')
  put('node_modules/reader', { name: 'reader', version: '2.0.0', license: 'MIT' })
  put('node_modules/builder', { name: 'builder', version: '3.0.0', license: 'MIT' }, 'Of the development only.')
  const text = notices(root, {
    '': {},
    'node_modules/font': {},
    'node_modules/reader': {},
    'node_modules/builder': { dev: true },
    'node_modules/other-system': {},
  })
  expect(text).toContain('font 1.0.0 (OFL-1.1)\n\nFree to embed.')
  expect(text).toContain('reader 2.0.0 (MIT)\n\nIts package holds no licence text')
  expect(text).not.toContain('builder')
})
