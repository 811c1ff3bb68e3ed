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
  'settled',
] as const
