import type { Document } from '../../domain/document.ts'

/** The line below a statement's or form's title that says whose it is; a letter says so in its own head. Markdown, a working format, has none. */
export function byline({ kind, author }: Document): string {
  return kind === 'letter' ? '' : author.trim()
}
