import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import { namedEntry } from './documents/named-entry.ts'
import { sureEntry } from './documents/sure-entry.ts'
import { dropsArticles } from './telling/articles/drops-articles.ts'

/** An entry as the composer tells of it, with the lines that stand under it: what stands beside a line shows how to read it. */
export interface ToldEntry extends Entry {
  readonly lines?: readonly string[]
  /** Whether the person leaves articles out all through what they wrote. */
  readonly dropsArticles?: boolean
  /** The year in which a study is to end, where that is still to come; its end is then `present`. */
  readonly expected?: string
  /** How a heading called it, where nobody knows which of its words are a post and which a place: right before a note, whatever they are. */
  readonly called?: string
}

/**
 * An entry without what the import still asks about, with its own lines. A post of which one time alone is stated ("Runner, 2015") was held then: that it still is would be said by "since", and nothing tells of it as if it were. A study whose end is still
 * to come on the day of writing, `today` (YYYY-MM-DD), goes on: its paper is not held yet.
 */
export function toldEntry(entry: Entry, evidence: readonly Evidence[], today: string | null = null): ToldEntry {
  const lines = evidence.filter((item) => item.entry === entry.id && item.parent === null).map(({ text }) => text)
  const sure = namedEntry(sureEntry(entry))
  const once = entry.end === null && (entry.kind === 'work' || entry.kind === 'volunteer')
  const asked = entry.doubts.some(({ field }) => field === 'end' || field === 'dates')
  return {
    ...sure,
    end: once && !asked ? sure.start : sure.end,
    ...(sure.kind === 'education' && today !== null && isToCome(sure.end, today)
      ? { end: 'present', expected: sure.end?.slice(0, 4) }
      : {}),
    // A post that is to end goes on until then.
    ...(sure.kind === 'work' && today !== null && isToCome(sure.end, today) ? { end: 'present' } : {}),
    ...(isUnread(entry, sure) ? { called: [entry.title, entry.organisation].filter(Boolean).join(', ') } : {}),
    lines,
    dropsArticles: dropsArticles(evidence.map(({ text }) => text)),
  }
}

/** "The R. family, Putney": both are asked about, and neither is told. */
const isUnread = (entry: Entry, sure: Entry): boolean =>
  (entry.kind === 'work' || entry.kind === 'volunteer') &&
  sure.title === null &&
  sure.organisation === null &&
  entry.title !== null &&
  entry.organisation !== null &&
  ['title', 'organisation'].every((asked) => entry.doubts.some(({ field }) => field === asked))

/** Whether a time is after a day; of a year without a month the summer is taken, in which a study ends. */
function isToCome(end: Entry['end'], today: string): boolean {
  if (end === null || end === 'present') return false
  return `${end}-08`.slice(0, 7) > today.slice(0, 7)
}
