import type { ExportFormat, ExportRecord } from '../../shared/contract/exports.ts'

/** What a person calls each format. */
export const formatNames: Readonly<Record<ExportFormat, string>> = {
  pdf: 'PDF',
  md: 'Markdown',
  docx: 'Word',
  html: 'Web page',
  txt: 'Plain text',
}

const contents: Readonly<Record<ExportRecord['what'], string>> = {
  document: '',
  evidence: 'evidence sheet',
  cv: 'CV lines used',
}

/** What a file that left was: "Word, 412 words", "PDF, evidence sheet". */
export function fileWords({ format, what, words }: Pick<ExportRecord, 'format' | 'what' | 'words'>): string {
  const name = format === 'json' ? 'JSON Resume' : formatNames[format]
  const said = what === 'document' ? (words === 1 ? '1 word' : `${words} words`) : contents[what]
  return `${name}, ${said}`
}
