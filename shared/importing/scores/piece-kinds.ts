import type { EntryKind } from '../../domain/entry.ts'

/** What a piece of a header may be. `other` is anything that is none of the three: a grade, a department, a contract form. */
export type PieceLabel = 'title' | 'organisation' | 'location' | 'other'

/** Kinds of entry whose header has a degree rather than a job title. */
export const isStudy = (kind: EntryKind): boolean => kind === 'education' || kind === 'certificate'
