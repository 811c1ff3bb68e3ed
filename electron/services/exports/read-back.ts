import type { ExportFormat } from '../../../shared/contract/exports.ts'
import type { Document } from '../../../shared/domain/document.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { firstOtherWords } from '../../../shared/formats/leaving/first-other-words.ts'
import { forReaders } from '../../../shared/formats/leaving/for-readers.ts'
import { readableLines } from '../../../shared/formats/plain/readable-lines.ts'
import type { DocumentReader } from '../../ports.ts'

export interface WrittenFile {
  readonly document: Document
  readonly format: ExportFormat
  readonly name: string
  readonly bytes: Uint8Array
  /** True for a working copy, which keeps the notes. */
  readonly notes?: boolean
}

/**
 * Reads a written file again with our own readers. Fails with `output-failed` when it does not say the document's words in their
 * order, so that whoever called keeps the old file. Gives a sentence where that could not be found out.
 */
export async function readBack(read: DocumentReader['read'], file: WrittenFile): Promise<string[]> {
  try {
    const other = await otherWords(read, file)
    if (other === null) return []
    throw new VouchError('output-failed', refusal(file.name, `does not say “${other}” as the document does`))
  } catch (error) {
    if (!(error instanceof VouchError) || error.code === 'output-failed' || error.code === 'cancelled') throw error
    if (error.code === 'file-too-slow' || error.code === 'file-too-much-memory')
      return [`“${file.name}” is too long to be read again and compared with the document; look it through yourself.`]
    throw new VouchError('output-failed', refusal(file.name, 'cannot be read'), { cause: error })
  }
}

function refusal(name: string, why: string): string {
  return `“${name}” was not written: read again, it ${why}; what was there before is kept. Save it in another format.`
}

async function otherWords(read: DocumentReader['read'], file: WrittenFile): Promise<string | null> {
  const { document, format, bytes, name } = file
  const options = { notes: file.notes ?? false, markdown: format === 'md' }
  const should = readableLines(forReaders(document, options), { byline: format !== 'md' })
  if (should.length === 0) return null
  if (format === 'md') return await otherInMarkdown(should, bytes)
  if (format === 'txt') {
    const { toText } = await import('../../../shared/formats/plain/to-text.ts')
    return firstOtherWords(toText(document).split('\n'), decoded(bytes).split('\n'))
  }
  const { blocks } = await read({ name, bytes })
  return firstOtherWords(
    should,
    blocks.map(({ text }) => text),
  )
}

/** Opened as a draft again, a note in a heading stands below it; the letters stay the same. */
async function otherInMarkdown(should: readonly string[], bytes: Uint8Array): Promise<string | null> {
  const { openDraft } = await import('../../../shared/formats/markdown/from-markdown.ts')
  const { document } = openDraft(decoded(bytes))
  const says = readableLines(forReaders({ ...document, title: '' }, { notes: true, markdown: true }))
  const whole = document.title === '' ? says : [document.title, ...says]
  const other = firstOtherWords(should, whole)
  return other === null || letters(should) === letters(whole) ? null : other
}

const letters = (lines: readonly string[]) => [...lines.join('').replace(/\s/gu, '')].sort().join('')

const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
