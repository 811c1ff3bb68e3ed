import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { givenBackup } from './given-backup.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-given-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a backup that the system hands over', () => {
  it('is only held and told of, until it is put away', () => {
    const path = join(folder, 'spring.vouch')
    writeFileSync(path, 'bytes')
    const given = givenBackup(join(folder, 'library.vouch'))
    let told = 0
    const stop = given.onChange(() => (told += 1))
    given.give(path)
    expect(given.current()).toEqual({ name: 'spring.vouch' })
    expect(new TextDecoder().decode(given.read())).toBe('bytes')
    given.putAway()
    expect(given.current()).toBeNull()
    expect(told).toBe(2)
    stop()
    given.give(path)
    expect(told).toBe(2)
  })

  it('is none when it is the library itself, under whichever name', () => {
    const library = join(folder, 'library.vouch')
    writeFileSync(library, '')
    symlinkSync(library, join(folder, 'link.vouch'))
    const given = givenBackup(library)
    given.give(library)
    given.give(join(folder, 'link.vouch'))
    expect(given.current()).toBeNull()
  })

  it('that is gone or was never given is told in a sentence', () => {
    const given = givenBackup(join(folder, 'library.vouch'))
    expect(() => given.read()).toThrow('There is no backup to open any more; open the file again.')
    given.give(join(folder, 'gone.vouch'))
    expect(() => given.read()).toThrow(/^gone\.vouch could not be read/u)
  })
})
