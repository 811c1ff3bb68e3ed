import type { EntryKind } from '../../domain/entry.ts'
import { sentences } from '../../text/sentences.ts'

const held: ReadonlySet<EntryKind> = new Set(['certificate', 'skill', 'language'])
const fewOfRow = 2

/** Whether a line names several things held, of which each answers for itself: told under one heading it has not been told under another. */
export const isRow = (text: string, kind: EntryKind | null): boolean =>
  kind !== null &&
  held.has(kind) &&
  (sentences(text).length > 1 || (kind !== 'certificate' && text.split(/[,;] /u).length > fewOfRow))
