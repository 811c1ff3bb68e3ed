import type { Between, Forgotten, Store } from '../../../store-ports.ts'
import { copiesBeside } from '../backups/copies-beside.ts'
import type { Sql } from '../sql.ts'
import { libraryTables } from '../tables/library-tables.ts'
import { type Cleaned, cleanCopy } from './clean-copy.ts'
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
 * The copies first: who is interrupted, or stops, still sees in the library what is not gone everywhere, and can ask again.
 */
export function forgetting(sql: Sql, path: string, { transact, kept }: Keeping): Forgets {
  const aside = () => (path === ':memory:' ? [] : setAsideOf(path))
  const copies = () => (path === ':memory:' ? [] : [...copiesBeside(path), ...kept()])
  // A library that cannot be written fails here, and its copies stay as they are.
  const checkWritable = () => transact(() => sql.run('DELETE FROM undo WHERE false'))
  const here = (act: () => void) => {
    transact(act)
    return leaveNoTrace(sql) ? [] : [path]
  }
  const forgotten = async (remove: (copy: Sql) => number, between: Between, act: () => void): Promise<Forgotten> => {
    await between()
    checkWritable()
    const cleaned = await cleanAll(copies, remove, between)
    const count = [...cleaned.values()].filter((outcome) => outcome === 'cleaned').length
    const left = [...cleaned].filter(([, outcome]) => outcome === 'left').map(([copy]) => copy)
    return { copies: count, left: [...here(act), ...left, ...aside()] }
  }
  return {
    forget({ act, ids, application }, between) {
      const born = bornOf(sql, application)
      return forgotten(
        (copy) => (born ? forgetApplicationRows(copy, born) : 0),
        between,
        () => {
          for (const id of ids()) forgetUndo(sql, id)
          act()
        },
      )
    },
    forgetSource(id, between) {
      const hash = String(sql.one('SELECT hash FROM sources WHERE id = ?', id)?.hash)
      return forgotten(
        (copy) => forgetSourceRows(copy, hash),
        between,
        () => {
          forgetSourceRows(sql, hash)
          sql.run('DELETE FROM undo')
          withoutOldWords(sql)
        },
      )
    },
    async forgetEverything(between) {
      await between()
      checkWritable()
      const { copies: removed, left } = removeFiles(copies(), aside())
      const still = here(() => {
        for (const table of [...libraryTables].reverse()) sql.run(`DELETE FROM ${table}`)
        sql.run('DELETE FROM undo')
        withoutOldWords(sql)
      })
      return { copies: removed, left: [...still, ...left] }
    },
  }
}

/**
 * Cleans the copies one after the other, also those that are made meanwhile, so that none is left when it returns. Damaged files that were set aside
 * are no copies: nothing can be looked up in those.
 */
async function cleanAll(
  copies: () => readonly string[],
  remove: (copy: Sql) => number,
  between: Between,
): Promise<ReadonlyMap<string, Cleaned>> {
  const cleaned = new Map<string, Cleaned>()
  for (;;) {
    const next = copies().find((copy) => !cleaned.has(copy))
    if (next === undefined) return cleaned
    cleaned.set(next, cleanCopy(next, remove))
    await between()
  }
}

/** Whatever could be taken back of a row holds what was in it; ids stand in statements as quoted text, here in those quoted again. */
function forgetUndo(sql: Sql, id: string): void {
  sql.run(
    `DELETE FROM undo WHERE id IN (SELECT undo FROM undo_steps WHERE instr(statement, ?) > 0)`,
    `'${id.replaceAll("'", "''")}'`,
  )
}
