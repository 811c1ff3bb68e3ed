/**
 * Beginnings of files that people give by mistake, and what to tell them (general knowledge of file signatures).
 * `bytes` is compared with the file's bytes at `at`, as Latin-1.
 */
export const foreignTypes: readonly {
  readonly bytes: string
  readonly at?: number
  readonly what: string
  readonly todo: string
}[] = [
  { bytes: '{\\rtf', what: 'a rich text file', todo: 'save it as Word (.docx) or PDF and import that' },
  { bytes: '\x89PNG', what: 'a picture', todo: 'import the document itself, or type its text in' },
  { bytes: '\xff\xd8\xff', what: 'a picture', todo: 'import the document itself, or type its text in' },
  { bytes: 'GIF8', what: 'a picture', todo: 'import the document itself, or type its text in' },
  { bytes: 'WEBP', at: 8, what: 'a picture', todo: 'import the document itself, or type its text in' },
  { bytes: 'II*\0', what: 'a picture', todo: 'import the document itself, or type its text in' },
  { bytes: 'MM\0*', what: 'a picture', todo: 'import the document itself, or type its text in' },
  { bytes: 'BM', what: 'a picture', todo: 'import the document itself, or type its text in' },
  { bytes: 'ftypheic', at: 4, what: 'a picture', todo: 'import the document itself, or type its text in' },
  { bytes: 'ftyp', at: 4, what: 'a film or sound', todo: 'import a document instead' },
  { bytes: 'ID3', what: 'a sound', todo: 'import a document instead' },
  { bytes: 'OggS', what: 'a sound', todo: 'import a document instead' },
  { bytes: '\x1f\x8b', what: 'a packed archive', todo: 'unpack it and import the documents inside' },
  { bytes: '7z\xbc\xaf', what: 'a packed archive', todo: 'unpack it and import the documents inside' },
  { bytes: 'Rar!', what: 'a packed archive', todo: 'unpack it and import the documents inside' },
  { bytes: 'BZh', what: 'a packed archive', todo: 'unpack it and import the documents inside' },
  { bytes: '\x7fELF', what: 'a program', todo: 'import a document instead' },
  { bytes: 'MZ', what: 'a program', todo: 'import a document instead' },
  { bytes: '\xcf\xfa\xed\xfe', what: 'a program', todo: 'import a document instead' },
  { bytes: '%!PS', what: 'a PostScript file', todo: 'save it as PDF and import that' },
  { bytes: 'SQLite format 3', what: 'a database', todo: 'import a document instead' },
  { bytes: '\xd0\xcf\x11\xe0', what: 'an old Word or Office file', todo: 'save it as .docx or PDF and import that' },
]
