import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folders, libraryPath } from './folders.ts'
import { replaceFile } from './replace-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

describe('replaceFile', () => {
  it('writes the new words and leaves nothing else behind', async () => {
    const path = join(folder, 'out.md')
    writeFileSync(path, 'old')
    await replaceFile(path, bytes('new'))
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['out.md'])
    expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('says why it cannot, and keeps what was there', async () => {
    mkdirSync(join(folder, 'is-a-folder'))
    writeFileSync(join(folder, 'file'), 'old')
    for (const name of ['none/out.md', 'file/out.md', 'is-a-folder', `${'a'.repeat(300)}.md`]) {
      const path = join(folder, name)
      await expect(replaceFile(path, bytes('new'))).rejects.toMatchObject({
        code: 'output-failed',
        message: expect.stringContaining(path),
      })
    }
    expect(readdirSync(folder).sort()).toEqual(['file', 'is-a-folder'])
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old')
  })
})

describe('folders', () => {
  it('are the usual ones of each system', () => {
    const at = (platform: NodeJS.Platform, env = {}) => folders({ platform, home: '/home/jo', env })
    expect(at('linux').data).toBe('/home/jo/.local/share/vouch')
    expect(at('linux', { XDG_DATA_HOME: '/data', XDG_CONFIG_HOME: '/config' })).toMatchObject({
      data: '/data/vouch',
      config: '/config/vouch',
    })
    expect(at('darwin').data).toBe('/home/jo/Library/Application Support/Vouch')
    expect(at('win32', { LOCALAPPDATA: '/local', APPDATA: '/roaming' })).toMatchObject({
      data: '/local/Vouch',
      config: '/roaming/Vouch',
    })
  })

  it('leave the library where VOUCH_LIBRARY says', () => {
    const env = { VOUCH_LIBRARY: '/elsewhere/my.vouch' }
    expect(libraryPath({ platform: 'linux', home: '/home/jo', env })).toBe('/elsewhere/my.vouch')
    expect(libraryPath({ platform: 'linux', home: '/home/jo', env: {} })).toBe(
      '/home/jo/.local/share/vouch/library.vouch',
    )
  })
})
