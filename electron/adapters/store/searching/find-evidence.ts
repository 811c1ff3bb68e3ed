import type { FoundText } from '../../../store-ports.ts'
import type { Sql } from '../sql.ts'
import { findTexts } from './find-texts.ts'

/**
 * Evidence in which every word of a query occurs, in any of its forms, accents or not; the last word may be unfinished.
 * Best first by BM25 over the text and, at half its weight, the entry's name. Nothing without a word to look for.
 */
export function findEvidence(sql: Sql, query: string): FoundText[] {
  const ask = (index: 'words' | 'starts', expression: string) => {
    const table = `evidence_${index}`
    return sql.all(
      `SELECT evidence.id, evidence.seq, highlight(${table}, 0, char(2), char(3)) AS marked, ${table}.entry AS beside,
       bm25(${table}, 1.0, 0.5) AS score FROM ${table} JOIN evidence ON evidence.seq = ${table}.rowid WHERE ${table} MATCH ?`,
      expression,
    )
  }
  return findTexts(ask, query).map(({ id, marks }) => ({ id, marks }))
}
