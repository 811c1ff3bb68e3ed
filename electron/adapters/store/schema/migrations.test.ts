import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../system/system.ts'
import { openStore } from '../open-store.ts'
import { migrations } from './migrations.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-migrate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const document = { kind: 'statement', title: 'Cook', language: 'en', author: '', letter: null, sections: [] }

/** A library as the program of that version left it, with one application in it. */
function libraryOf(version: number): string {
  const path = join(folder, `library-${version}.vouch`)
  const database = new DatabaseSync(path)
  for (const script of migrations.slice(0, version)) database.exec(script)
  database.exec(`PRAGMA user_version = ${version}`)
  const at = '2026-01-05T08:00:00.000Z'
  database.exec(`
    INSERT INTO postings (id, name, role, text, hidden, warnings, added_at) VALUES ('p1', 'ad.md', 'Cook', 'Cook wanted', '[]', '[]', '${at}');
    INSERT INTO applications (id, title, company, posting, kind, status, created_at, changed_at)
      VALUES ('a1', 'Cook', NULL, 'p1', 'statement', 'sent', '${at}', '${at}');
  `)
  database
    .prepare('INSERT INTO documents (application, revision, saved_at, document) VALUES (?, 1, ?, ?)')
    .run('a1', at, JSON.stringify(document))
  database
    .prepare('INSERT INTO snapshots (id, application, at, why, words, document) VALUES (?, ?, ?, ?, 0, ?)')
    .run('h1', 'a1', at, 'opened', JSON.stringify(document))
  database.close()
  return path
}

describe('a library of an earlier version', () => {
  it.each(migrations.map((_, at) => at + 1))(
    '%i opens with its applications and their history, and can be written',
    (version) => {
      const store = openStore(libraryOf(version), systemClock)
      const application = store.applications.get('a1')
      expect(application).toMatchObject({ title: 'Cook', status: 'sent' })
      expect(store.snapshots.list('a1')).toMatchObject([{ id: 'h1', why: 'opened' }])
      expect(store.documents.get('a1')?.document.title).toBe('Cook')
      if (application) store.applications.put({ ...application, deadline: '2026-12-01', sentOn: '2026-01-05' })
      expect(store.applications.get('a1')).toMatchObject({ deadline: '2026-12-01', sentOn: '2026-01-05' })
      expect(store.findWritten('wanted')).toMatchObject([{ kind: 'posting', application: 'a1' }])
      store.close()
    },
  )
})
