import type { Range } from '../../../../shared/text/range.ts'
import { tokens } from '../../../../shared/text/tokens.ts'
import type { Row } from '../sql.ts'
import { markedRanges } from './marked-ranges.ts'

/** A text in which something was found: its rank (less is better), its place in order, and where. */
export interface TextHit {
  readonly id: string
  readonly seq: number
  readonly score: number
  readonly marks: readonly Range[]
}

/**
 * Asks one index: `words` holds stems, `starts` words as written. Rows have `id`, `seq`, `marked` (the text with U+0002 and U+0003
 * around what was found), `beside` (what else is searched) and `score`.
 */
export type AskIndex = (index: 'words' | 'starts', expression: string) => readonly Row[]

/**
 * Texts in which every word of a query occurs, in any of its forms, accents or not; the last word may be unfinished. Best first.
 * Nothing without a word to look for.
 */
export function findTexts(ask: AskIndex, query: string): TextHit[] {
  const words = tokens(query).map(({ word }) => word)
  const [first, ...others] = words.map((word, index) => hitsOf(ask, word, index === words.length - 1))
  if (!first) return []
  const found = others.reduce(inBoth, first)
  return [...found.values()]
    .sort((one, other) => one.score - other.score || one.seq - other.seq)
    .map((hit) => ({ ...hit, marks: joined(hit.marks) }))
}

/** A word in all its forms (stems), and when it is unfinished every word that begins with it. */
function hitsOf(ask: AskIndex, word: string, unfinished: boolean): Map<string, TextHit> {
  const quoted = `"${word.replaceAll('"', '""')}"`
  const forms = rows(ask('words', quoted))
  const begun = unfinished ? rows(ask('starts', `${quoted}*`)) : []
  const hits = new Map<string, TextHit>()
  for (const hit of [...forms, ...begun].filter(({ text }) => spelledSo(word, text)))
    hits.set(hit.id, both(hits.get(hit.id), hit))
  return hits
}

function rows(found: readonly Row[]) {
  return found.map((row) => {
    const { text, marks } = markedRanges(String(row.marked))
    const about = { id: String(row.id), seq: Number(row.seq), score: Number(row.score) }
    return { ...about, marks, text: `${text} ${row.beside}` }
  })
}

/** FTS5 reads "C++", "C#" and "c" as one word; what was typed with signs must occur with them. */
function spelledSo(word: string, text: string): boolean {
  return /^[\p{L}\p{N}\p{M}'.-]+$/u.test(word) || text.toLowerCase().includes(word)
}

function both(one: TextHit | undefined, other: TextHit): TextHit {
  if (!one) return other
  return { ...other, score: Math.min(one.score, other.score), marks: [...one.marks, ...other.marks] }
}

function inBoth(one: ReadonlyMap<string, TextHit>, other: ReadonlyMap<string, TextHit>): Map<string, TextHit> {
  const found = new Map<string, TextHit>()
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
