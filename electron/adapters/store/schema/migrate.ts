import { DatabaseSync } from 'node:sqlite'
import type { Sql } from '../sql.ts'
import { migrations } from './migrations.ts'

/** The schema this program writes. */
export const currentVersion = migrations.length

export function versionOf(sql: Sql): number {
  return Number(sql.one('PRAGMA user_version')?.user_version ?? 0)
}

/** Brings a library to the current schema in one transaction. Another host may have done so meanwhile: then nothing happens. */
export function migrate(sql: Sql): void {
  if (versionOf(sql) >= currentVersion) return
  sql.script('BEGIN IMMEDIATE')
  try {
    for (const script of migrations.slice(versionOf(sql))) sql.script(script)
    sql.script(`PRAGMA user_version = ${currentVersion}; COMMIT`)
  } catch (error) {
    sql.script('ROLLBACK')
    throw error
  }
}

/** Copies a library, as it is, to a new file before it is migrated. */
export function copyBeforeMigrating(path: string, to: string): void {
  const database = new DatabaseSync(path)
  try {
    database.prepare('VACUUM INTO ?').run(to)
  } finally {
    database.close()
  }
}
