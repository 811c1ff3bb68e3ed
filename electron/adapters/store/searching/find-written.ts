import { writtenTexts } from '../../../../shared/applications/written-texts.ts'
import type { Application } from '../../../../shared/domain/application.ts'
import type { FoundWriting, Store } from '../../../store-ports.ts'
import type { Row, Sql } from '../sql.ts'
import { findTexts } from './find-texts.ts'

/**
 * The index of all that is written in applications. It is temporary: it lives as long as the connection, outside the library, so that
 * nothing of a removed application stays behind and a read-only library is searched too. Before a search what changed is read again.
 */
const tables = `
  CREATE TEMP TABLE IF NOT EXISTS written_seen (application TEXT PRIMARY KEY, stamp TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS written (
    seq INTEGER PRIMARY KEY, application TEXT NOT NULL, kind TEXT NOT NULL, place TEXT, heading TEXT NOT NULL, text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS temp.written_application ON written(application);
  CREATE VIRTUAL TABLE IF NOT EXISTS temp.written_words USING fts5(text, heading, tokenize = 'porter unicode61 remove_diacritics 2');
  CREATE VIRTUAL TABLE IF NOT EXISTS temp.written_starts USING fts5(text, heading, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2');
`

/** What an application's texts depend on; it changes whenever one of them does. */
const stamps = `
  SELECT applications.id AS id, json_array(applications.title, applications.company, documents.revision, documents.saved_at,
    postings.id, postings.role, postings.company, postings.place,
    (SELECT json_group_array(json_array(pairs.requirement, pairs.remark)) FROM pairs WHERE pairs.application = applications.id AND pairs.remark <> ''))
    AS stamp
  FROM applications LEFT JOIN documents ON documents.application = applications.id
  LEFT JOIN postings ON postings.id = applications.posting
`

type Tables = Pick<Store, 'applications' | 'documents' | 'postings' | 'pairings'>

/** Searches every text of every application; see `findTexts` for what a query finds. */
export function findWritten(sql: Sql, store: Tables): (query: string) => FoundWriting[] {
  return (query) => {
    sql.script(tables)
    refresh(sql, store)
    return findTexts((index, expression) => ask(sql, index, expression), query).flatMap(({ id, marks }) => {
      const row = sql.one('SELECT application, kind, place, heading, text FROM temp.written WHERE seq = ?', Number(id))
      return row ? [{ ...writtenOf(row), marks }] : []
    })
  }
}

function ask(sql: Sql, index: 'words' | 'starts', expression: string): Row[] {
  const table = `written_${index}`
  return sql.all(
    `SELECT written.seq AS id, written.seq AS seq, highlight(${table}, 0, char(2), char(3)) AS marked,
     ${table}.heading AS beside, bm25(${table}, 1.0, 0.4) AS score
     FROM temp.${table} JOIN temp.written ON written.seq = ${table}.rowid WHERE ${table} MATCH ?`,
    expression,
  )
}

const kinds = { name: 'name', section: 'section', note: 'note', posting: 'posting', remark: 'remark' } as const

function writtenOf(row: Row): Omit<FoundWriting, 'marks'> {
  const kind = Object.values(kinds).find((one) => one === row.kind) ?? 'name'
  const place = row.place === null ? null : String(row.place)
  return { application: String(row.application), kind, place, heading: String(row.heading), text: String(row.text) }
}

function refresh(sql: Sql, store: Tables): void {
  const now = new Map(sql.all(stamps).map(({ id, stamp }) => [String(id), String(stamp)]))
  const before = new Map(
    sql.all('SELECT application, stamp FROM temp.written_seen').map((row) => [String(row.application), row.stamp]),
  )
  for (const id of before.keys()) if (before.get(id) !== now.get(id)) forget(sql, id)
  for (const [id, stamp] of now) {
    const application = before.get(id) === stamp ? null : store.applications.get(id)
    if (application) learn(sql, store, { application, stamp })
  }
}

function forget(sql: Sql, application: string): void {
  for (const table of ['written_words', 'written_starts'])
    sql.run(
      `DELETE FROM temp.${table} WHERE rowid IN (SELECT seq FROM temp.written WHERE application = ?)`,
      application,
    )
  sql.run('DELETE FROM temp.written WHERE application = ?', application)
  sql.run('DELETE FROM temp.written_seen WHERE application = ?', application)
}

function learn(sql: Sql, store: Tables, { application, stamp }: { application: Application; stamp: string }): void {
  const document = store.documents.get(application.id)?.document ?? null
  const posting = store.postings.get(application.posting)
  const pairing = store.pairings.get(application.id)
  for (const { kind, place, heading, text } of writtenTexts({ application, document, posting, pairing })) {
    sql.run(
      'INSERT INTO temp.written (application, kind, place, heading, text) VALUES (?, ?, ?, ?, ?)',
      application.id,
      kind,
      place,
      heading,
      text,
    )
    for (const table of ['written_words', 'written_starts'])
      sql.run(
        `INSERT INTO temp.${table}(rowid, text, heading) VALUES (last_insert_rowid(), ?, ?)`,
        text,
        kind === 'section' ? heading : '',
      )
  }
  sql.run('INSERT INTO temp.written_seen (application, stamp) VALUES (?, ?)', application.id, stamp)
}
