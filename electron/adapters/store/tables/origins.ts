import { type SourceQuote, sourceQuoteSchema } from '../../../../shared/domain/entry.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { Row, Sql } from '../sql.ts'
import { fromJson, toJson } from './json.ts'

type Owner = 'entry' | 'evidence'

const quoteOf = (row: Row) => sourceQuoteSchema.parse({ source: row.source, quote: fromJson(row.quote) })

/** Where a thing was read from, best first. */
export function originsOf(sql: Sql, owner: Owner, id: Id): SourceQuote[] {
  return sql.all(`SELECT source, quote FROM origins WHERE ${owner} = ? ORDER BY seq`, id).map(quoteOf)
}

/** The same for all things of a kind at once. */
export function allOrigins(sql: Sql, owner: Owner): Map<Id, SourceQuote[]> {
  const found = new Map<Id, SourceQuote[]>()
  for (const row of sql.all(
    `SELECT ${owner} AS owner, source, quote FROM origins WHERE ${owner} IS NOT NULL ORDER BY seq`,
  )) {
    const id = String(row.owner)
    const list = found.get(id)
    if (list) list.push(quoteOf(row))
    else found.set(id, [quoteOf(row)])
  }
  return found
}

/** Replaces a thing's origins; nothing is written when they are the same. */
export function putOrigins(sql: Sql, owner: Owner, { id, origins }: { id: Id; origins: readonly SourceQuote[] }): void {
  if (JSON.stringify(originsOf(sql, owner, id)) === JSON.stringify(origins)) return
  sql.run(`DELETE FROM origins WHERE ${owner} = ?`, id)
  for (const { source, quote } of origins)
    sql.run(`INSERT INTO origins (source, ${owner}, quote) VALUES (?, ?, ?)`, source, id, toJson(quote))
}
