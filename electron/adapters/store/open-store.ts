import type { Clock } from '../../ports.ts'
import type { Store } from '../../store-ports.ts'
import { forgetting } from './forgetting/forgetting.ts'
import { changeWatch } from './opening/change-watch.ts'
import { keptWhile } from './opening/kept-while.ts'
import { openConnection } from './opening/open-connection.ts'
import { findWritten } from './searching/find-written.ts'
import type { Sql } from './sql.ts'
import { applicationsTable } from './tables/applications-table.ts'
import { detailsTable } from './tables/details-table.ts'
import { documentsTable } from './tables/documents-table.ts'
import { entriesTable } from './tables/entries-table.ts'
import { evidenceTable } from './tables/evidence-table.ts'
import { exportsTable } from './tables/exports-table.ts'
import { pairingsTable } from './tables/pairings-table.ts'
import { postingsTable } from './tables/postings-table.ts'
import { proposalsTable } from './tables/proposals-table.ts'
import { settledTable } from './tables/settled-table.ts'
import { snapshotsTable } from './tables/snapshots-table.ts'
import { sourcesTable } from './tables/sources-table.ts'
import { transactions } from './transactions.ts'
import { undoLog } from './undo/undo-log.ts'

/** Opens the library at a path, or a temporary one at `:memory:`. `kept` names backups elsewhere. Fails with a VouchError that names the file. */
export function openStore(path: string, clock: Clock, kept: () => readonly string[] = () => []): Store {
  const { sql, notices, readOnly, close } = openConnection(path, { now: clock.now, kept })
  const watch = changeWatch(sql)
  const transact = transactions(sql, { ended: watch.check, rolledBack: watch.rolledBack })
  // A lost file is told of in a notice and opened anew, where the watch counts from the start.
  const stamp = () => `${notices.length} ${watch.stamp()}`
  const undoing = undoLog(sql)
  const [entries, evidence] = [entriesTable(sql), evidenceTable(sql)]
  const tables = {
    applications: applicationsTable(sql),
    documents: documentsTable(sql),
    postings: postingsTable(sql),
    pairings: pairingsTable(sql),
  }
  return {
    path,
    notices,
    readOnly,
    sources: sourcesTable(sql),
    entries: { ...entries, list: keptWhile(stamp, entries.list) },
    evidence: { ...evidence, list: keptWhile(stamp, evidence.list) },
    ...tables,
    snapshots: snapshotsTable(sql),
    exports: exportsTable(sql),
    proposals: proposalsTable(sql),
    settled: settledTable(sql),
    details: detailsTable(sql),
    findWritten: findWritten(sql, tables),
    nextId: (prefix) => nextId(sql, prefix),
    transact,
    undoable: (act) =>
      transact(() => {
        const id = nextId(sql, 'u')
        undoing.record(id, new Date(clock.now()).toISOString(), act)
        return id
      }),
    ...forgetting(sql, path, { transact, kept }),
    undo: (id) => transact(() => undoing.takeBack(id)),
    stamp,
    onChange: watch.listen,
    close() {
      watch.stop()
      close()
    },
  }
}

function nextId(sql: Sql, prefix: string): string {
  const row = sql.one(
    'INSERT INTO counters (prefix, last) VALUES (?, 1) ON CONFLICT (prefix) DO UPDATE SET last = last + 1 RETURNING last',
    prefix,
  )
  return `${prefix}${row?.last}`
}
