import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryApp } from '../../../testing/temporary-app.ts'
import { libraryBackup } from '../backups/library-backup.ts'
import { openStore } from '../open-store.ts'
import { migrations } from './migrations.ts'

/**
 * Libraries that the program of each schema wrote itself, kept as files: one imported CV, one application with a pair, a gap and a cited sentence. The
 * programs of schemas 2 and 4 were never whole; migrations.test.ts makes theirs from the scripts.
 */
const fixtures = join(import.meta.dirname, 'fixtures')
const names = readdirSync(fixtures).filter((name) => name.endsWith('.vouch.gz'))
const clock = { now: () => Date.UTC(2026, 10, 21) }

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-released-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const unpacked = (name: string): string => {
  const path = join(folder, name.replace('.gz', ''))
  writeFileSync(path, gunzipSync(readFileSync(join(fixtures, name))))
  return path
}

describe('a library of every program there was', () => {
  it.each(names)('%s opens whole and can be written', async (name) => {
    const app = temporaryApp(unpacked(name))
    const { sources, entries, evidence } = await app.client.library.view()
    expect(sources).toMatchObject([{ name: 'cv.md' }])
    expect(entries).toMatchObject([{ title: 'Cook', organisation: 'Harbour Canteen', start: '2019', end: '2023' }])
    expect(evidence.map(({ text }) => text)).toEqual([
      'Cooked for 300 guests a day',
      'Taught two apprentices about allergens',
      'Speaks Dutch with guests',
    ])
    const [application] = await app.client.applications.list()
    expect(application).toMatchObject({ requirements: 3, paired: 1, gaps: 1 })
    const id = application?.id ?? ''
    const { document, revision } = await app.client.documents.get({ application: id })
    expect(JSON.stringify(document.sections[0]?.blocks)).toContain('I cooked for 300 guests a day.')
    expect(await app.client.documents.save({ application: id, revision, document })).toMatchObject({ saved: true })
    expect(await app.client.library.search({ query: 'allergens' })).toHaveLength(1)
    app.close()
  })

  it.each(names)('%s comes back as a backup', async (name) => {
    const path = join(folder, `restored-${name}.vouch`)
    openStore(path, clock).close()
    const counts = await libraryBackup(path, clock).restore(readFileSync(unpacked(name)))
    expect(counts).toEqual({ sources: 1, evidence: 3, applications: 1, unreadable: 0 })
  })
})

/** The beginnings of the SHA-256 of the scripts that libraries were written with. The next script gets the next line. */
const released = [
  'b4151fd10d1e7212',
  '364187a1d50ba53a',
  'cdd2d0e76e2ae354',
  '227f901bebdb004e',
  'b63d00882cd3ce50',
  '6b6dbb0c2f19fe15',
  '558fff21001cef8c',
  '32d7fb657d7eddcc',
  'cb6904b4c76707a1',
  '99efe9a5eaa56fe6',
  '581d65737e04e5b2',
]

describe('a released script', () => {
  it('is never edited: libraries out there were made by it', () => {
    const hashes = migrations.map((script) => createHash('sha256').update(script).digest('hex').slice(0, 16))
    expect(hashes.slice(0, released.length)).toEqual(released)
  })
})
