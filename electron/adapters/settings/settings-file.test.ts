import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settingsSchema } from '../../../shared/domain/settings.ts'
import { settingsFile } from './settings-file.ts'

const defaults = settingsSchema.parse({})

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-settings-'))
  path = join(folder, 'config.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('settings', () => {
  it('are kept, readable by their owner only', () => {
    settingsFile(folder).write({ theme: 'dark' })
    expect(settingsFile(folder).read()).toEqual({ ...defaults, theme: 'dark' })
    expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('begin with defaults when the file cannot be read, which is kept aside', () => {
    for (const broken of ['{"theme":"dark"', '', '\u0000'.repeat(40), 'words', '[]']) {
      writeFileSync(path, broken)
      expect(settingsFile(folder).read()).toEqual(defaults)
      settingsFile(folder).write({ paper: 'us-letter' })
      const aside = readdirSync(folder).filter((name) => name.includes('broken'))
      if (broken !== '[]') expect(aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([broken])
      for (const name of readdirSync(folder)) rmSync(join(folder, name))
    }
  })

  it('lose only the field that is broken', () => {
    writeFileSync(path, JSON.stringify({ theme: 'pink', paper: 'us-letter', model: 7, unknown: true }))
    expect(settingsFile(folder).read()).toEqual({ ...defaults, paper: 'us-letter' })
  })

  it('survive a byte order mark', () => {
    writeFileSync(path, `\uFEFF${JSON.stringify({ theme: 'light' })}`)
    expect(['light', 'system']).toContain(settingsFile(folder).read().theme)
  })
})
