import type { Range } from '../../../shared/text/range.ts'
import { tokens } from '../../../shared/text/tokens.ts'
import type { FoundText } from '../../ports.ts'
import { markedRanges } from './marked-ranges.ts'
import type { Sql } from './sql.ts'

interface Hit {
  readonly id: string
  readonly seq: number
  readonly score: number
  readonly marks: readonly Range[]
}

/**
 * Evidence in which every word of a query occurs, in any of its forms, accents or not; the last word may be unfinished.
 * Best first by BM25 over the text and, at half its weight, the entry's name. Nothing without a word to look for.
 */
export function findEvidence(sql: Sql, query: string): FoundText[] {
  const words = tokens(query).map(({ word }) => word)
  const [first, ...others] = words.map((word, index) => hitsOf(sql, word, index === words.length - 1))
  if (!first) return []
  const found = others.reduce(inBoth, first)
  return [...found.values()]
    .sort((one, other) => one.score - other.score || one.seq - other.seq)
    .map(({ id, marks }) => ({ id, marks: joined(marks) }))
}

/** A word in all its forms (stems), and when it is unfinished every word that begins with it. */
function hitsOf(sql: Sql, word: string, unfinished: boolean): Map<string, Hit> {
  const quoted = `"${word.replaceAll('"', '""')}"`
  const forms = rows(sql, 'evidence_words', quoted)
  const begun = unfinished ? rows(sql, 'evidence_starts', `${quoted}*`) : []
  const hits = new Map<string, Hit>()
  for (const hit of [...forms, ...begun].filter(({ text }) => spelledSo(word, text)))
    hits.set(hit.id, both(hits.get(hit.id), hit))
  return hits
}

function rows(sql: Sql, table: 'evidence_words' | 'evidence_starts', expression: string) {
  return sql
    .all(
      `SELECT evidence.id, evidence.seq, highlight(${table}, 0, char(2), char(3)) AS marked, ${table}.entry AS entry,
       bm25(${table}, 1.0, 0.5) AS score FROM ${table} JOIN evidence ON evidence.seq = ${table}.rowid WHERE ${table} MATCH ?`,
      expression,
    )
    .map((row) => {
      const { text, marks } = markedRanges(String(row.marked))
      const about = { id: String(row.id), seq: Number(row.seq), score: Number(row.score) }
      return { ...about, marks, text: `${text} ${row.entry}` }
    })
}

/** FTS5 reads "C++", "C#" and "c" as one word; what was typed with signs must occur with them. */
function spelledSo(word: string, text: string): boolean {
  return /^[\p{L}\p{N}\p{M}'.-]+$/u.test(word) || text.toLowerCase().includes(word)
}

function both(one: Hit | undefined, other: Hit): Hit {
  if (!one) return other
  return { ...other, score: Math.min(one.score, other.score), marks: [...one.marks, ...other.marks] }
}

function inBoth(one: ReadonlyMap<string, Hit>, other: ReadonlyMap<string, Hit>): Map<string, Hit> {
  const found = new Map<string, Hit>()
  for (const [id, hit] of one) {
    const second = other.get(id)
    if (second) found.set(id, { ...hit, score: hit.score + second.score, marks: [...hit.marks, ...second.marks] })
  }
  return found
}

/** In order, what overlaps made one. */
function joined(marks: readonly Range[]): Range[] {
  const done: { start: number; end: number }[] = []
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const before = done.at(-1)
    if (before && start <= before.end) before.end = Math.max(before.end, end)
    else done.push({ start, end })
  }
  return done
}
