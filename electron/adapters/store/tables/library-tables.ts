/** Tables that hold what a person would miss, parents before children. Undo and restore go through this list. */
export const libraryTables = [
  'sources',
  'entries',
  'evidence',
  'origins',
  'postings',
  'requirements',
  'applications',
  'pairs',
  'gaps',
  'documents',
  'snapshots',
  'exports',
  'proposals',
  'settled',
  'details',
] as const

/** Columns that hold JSON, by table. */
export const jsonColumns: Readonly<Record<string, readonly string[]>> = {
  sources: ['basics', 'skills', 'notes', 'unplaced', 'warnings'],
  entries: ['doubts'],
  evidence: ['links', 'said'],
  origins: ['quote'],
  postings: ['hidden', 'warnings'],
  requirements: ['quote', 'years', 'size_limit', 'more'],
  documents: ['document'],
  snapshots: ['document'],
  exports: ['document'],
  proposals: ['draft'],
  details: ['value'],
}
