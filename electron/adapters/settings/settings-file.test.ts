import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settingsSchema } from '../../../shared/domain/settings.ts'
import { settingsFile, settingsOver } from './settings-file.ts'

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

  it('begin with defaults cut off at any byte, and can be written then', () => {
    const whole = JSON.stringify({ theme: 'dark', paper: 'us-letter', learnedWords: ['kintsugi'] })
    for (let length = 0; length < whole.length; length += 3) {
      writeFileSync(path, whole.slice(0, length))
      expect(settingsFile(folder).read()).toEqual(defaults)
      expect(settingsFile(folder).write({ theme: 'light' })).toMatchObject({ theme: 'light' })
      for (const name of readdirSync(folder)) rmSync(join(folder, name))
    }
  })

  it.each(Object.keys(defaults))('fall back to the default of %s alone when it is of another kind', (name) => {
    const good = { ...defaults, theme: 'dark', paper: 'us-letter' } as const
    for (const wrong of [{ odd: 1 }, [[]], 3.5, null]) {
      writeFileSync(path, JSON.stringify({ ...good, [name]: wrong }))
      const read = settingsFile(folder).read()
      expect({ ...read, [name]: null }).toEqual({ ...good, [name]: null })
    }
  })

  it('broken while the program runs count as defaults, and are written again', () => {
    const file = settingsFile(folder)
    file.write({ theme: 'dark' })
    writeFileSync(path, '{"theme"')
    expect(file.read()).toEqual(defaults)
    expect(file.write({ paper: 'us-letter' })).toEqual({ ...defaults, paper: 'us-letter' })
    expect(settingsFile(folder).read()).toEqual({ ...defaults, paper: 'us-letter' })
  })

  it('hold until the end where no folder can be made for them', () => {
    const file = settingsFile('/dev/null/config')
    expect(file.read()).toEqual(defaults)
    expect(file.write({ theme: 'dark' })).toMatchObject({ theme: 'dark' })
    expect(file.read()).toMatchObject({ theme: 'dark' })
  })

  it('that cannot be written say so, and where', () => {
    const store = {
      get store(): Record<string, unknown> {
        return { theme: 'dark' }
      },
      set store(_: Record<string, unknown>) {
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      },
    }
    expect(() => settingsOver(store, '/home/jo/.config/vouch').write({ theme: 'light' })).toThrow(
      'The settings could not be saved in /home/jo/.config/vouch; check that this folder can be written and that the disk has room.',
    )
  })
})
