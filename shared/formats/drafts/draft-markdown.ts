import type { ReadDocument } from '../../domain/reading.ts'
import { VouchError } from '../../domain/vouch-error.ts'
import { blocksToMarkdown } from '../markdown/blocks-to-markdown.ts'

/**
 * The Markdown that a draft is opened from: its own text where it is Markdown or plain text, else what its blocks say. Fails with
 * `json-other-kind` for files that hold data and no draft; `name` is the file's.
 */
export function draftMarkdown({ kind, text, blocks }: ReadDocument, name: string): string {
  switch (kind) {
    case 'markdown':
    case 'text':
    case 'draft':
      return text
    case 'docx':
    case 'html':
    case 'pdf':
      return blocksToMarkdown(blocks)
    case 'json-resume':
    case 'linkedin':
      throw new VouchError(
        'json-other-kind',
        `“${name}” holds a CV as data, no draft: import it into the library, or give a draft as Markdown, Word, HTML or PDF.`,
      )
  }
}
