import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import { employerInTitle } from './documents/employer-in-title.ts'
import { sureEntry } from './documents/sure-entry.ts'
import { dropsArticles } from './telling/articles/drops-articles.ts'

/** An entry as the composer tells of it, with the lines that stand under it: what stands beside a line shows how to read it. */
export interface ToldEntry extends Entry {
  readonly lines?: readonly string[]
  /** Whether the person leaves articles out all through what they wrote. */
  readonly dropsArticles?: boolean
}

/**
 * An entry without what the import still asks about, with its own lines. A post of which one time alone is stated ("Runner, 2015") was held then: that it still is would be said by "since", and nothing tells of it as if it were.
 */
export function toldEntry(entry: Entry, evidence: readonly Evidence[]): ToldEntry {
  const lines = evidence.filter((item) => item.entry === entry.id && item.parent === null).map(({ text }) => text)
  const sure = employerInTitle(sureEntry(entry))
  const once = entry.end === null && (entry.kind === 'work' || entry.kind === 'volunteer')
  const asked = entry.doubts.some(({ field }) => field === 'end' || field === 'dates')
  return {
    ...sure,
    end: once && !asked ? sure.start : sure.end,
    lines,
    dropsArticles: dropsArticles(evidence.map(({ text }) => text)),
  }
}
