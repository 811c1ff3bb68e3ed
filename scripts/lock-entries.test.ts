import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { missingEntries } from './lock-entries.ts'

const text = readFileSync(resolve(import.meta.dirname, '../package-lock.json'), 'utf8')

describe('package-lock.json', () => {
  it('lists the optional binaries of every platform (run `npm run lock` after changing dependencies)', () => {
    expect(missingEntries(JSON.parse(text).packages)).toEqual({})
  })

  it('names no download address', () => expect(text).not.toMatch(/"resolved"/u))
})

describe('missingEntries', () => {
  it('says for which system a missing binary is', () => {
    const names = { 'tool-darwin-arm64': '1.0.0', 'tool-linux-x64': '1.0.0', 'tool-linux-x64-musl': '1.0.0' }
    const lock = { 'node_modules/tool': { dev: true, optionalDependencies: names } }
    expect(missingEntries(lock)).toEqual({
      'node_modules/tool-darwin-arm64': { version: '1.0.0', cpu: ['arm64'], dev: true, optional: true, os: ['darwin'] },
      'node_modules/tool-linux-x64': {
        version: '1.0.0',
        cpu: ['x64'],
        dev: true,
        libc: ['glibc'],
        optional: true,
        os: ['linux'],
      },
      'node_modules/tool-linux-x64-musl': {
        version: '1.0.0',
        cpu: ['x64'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
    })
  })
})
