import type { Forgotten, Store } from '../../../store-ports.ts'
import { copiesBeside } from '../backups/copies-beside.ts'
import type { Sql } from '../sql.ts'
import { libraryTables } from '../tables/library-tables.ts'
import { cleanCopies } from './clean-copies.ts'
import { bornOf, forgetApplicationRows } from './forget-application-rows.ts'
import { forgetSourceRows } from './forget-source-rows.ts'
import { leaveNoTrace } from './leave-no-trace.ts'
import { removeFiles } from './remove-files.ts'
import { setAsideOf } from './set-aside-of.ts'
import { withoutOldWords } from './without-old-words.ts'

interface Keeping extends Pick<Store, 'transact'> {
  /** Paths of the backups that Vouch made by itself. */
  readonly kept: () => readonly string[]
}

type Forgets = Pick<Store, 'forget' | 'forgetSource' | 'forgetEverything'>

/**
 * Acts that cannot be taken back and leave nothing in the file: the undo log loses what it remembers, freed pages are overwritten
 * (`secure_delete`), the search index and the file are written anew, the write-ahead log is emptied, and the copies of the library lose it too.
 */
export function forgetting(sql: Sql, path: string, { transact, kept }: Keeping): Forgets {
  const aside = () => (path === ':memory:' ? [] : setAsideOf(path))
  const copies = () => (path === ':memory:' ? [] : [...copiesBeside(path), ...kept()])
  // The copies first: who is interrupted still sees in the library what is not gone everywhere, and can ask again.
  const forgotten = (inCopies: () => Forgotten, act: () => void): Forgotten => {
    // A library that cannot be written fails here, and its copies stay as they are.
    transact(() => sql.run('DELETE FROM undo WHERE false'))
    const { copies: cleaned, left } = inCopies()
    transact(act)
    return { copies: cleaned, left: [...(leaveNoTrace(sql) ? [] : [path]), ...left] }
  }
  const cleaning = (remove: (copy: Sql) => number) => () => cleanCopies(copies(), aside(), remove)
  return {
    forget({ act, ids, application }) {
      const born = bornOf(sql, application)
      return forgotten(
        cleaning((copy) => (born ? forgetApplicationRows(copy, born) : 0)),
        () => {
          for (const id of ids) forgetUndo(sql, id)
          act()
        },
      )
    },
    forgetSource(id) {
      const hash = String(sql.one('SELECT hash FROM sources WHERE id = ?', id)?.hash)
      return forgotten(
        cleaning((copy) => forgetSourceRows(copy, hash)),
        () => {
          forgetSourceRows(sql, hash)
          sql.run('DELETE FROM undo')
          withoutOldWords(sql)
        },
      )
    },
    forgetEverything: () =>
      forgotten(
        () => removeFiles(copies(), aside()),
        () => {
          for (const table of [...libraryTables].reverse()) sql.run(`DELETE FROM ${table}`)
          sql.run('DELETE FROM undo')
          withoutOldWords(sql)
        },
      ),
  }
}

/** Whatever could be taken back of a row holds what was in it; ids stand in statements as quoted text, here in those quoted again. */
function forgetUndo(sql: Sql, id: string): void {
  sql.run(
    `DELETE FROM undo WHERE id IN (SELECT undo FROM undo_steps WHERE instr(statement, ?) > 0)`,
    `'${id.replaceAll("'", "''")}'`,
  )
}
