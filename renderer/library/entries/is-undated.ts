import type { Entry, EntryKind } from '../../../shared/domain/entry.ts'

const dated: ReadonlySet<EntryKind> = new Set(['work', 'volunteer', 'education'])

/** Whether an entry should have dates and has none. */
export const isUndated = (entry: Entry) => dated.has(entry.kind) && entry.start === null && entry.end === null
