import type { Document, DocumentKind } from '../../domain/document.ts'
import { collapse } from '../../text/collapse.ts'

const names: Readonly<Record<DocumentKind, string>> = { statement: 'Statement', letter: 'Letter', answers: 'Answers' }

/** What a reader's program shows as the file's title: the document's own, else its first heading, else what it is and by whom. */
export function documentTitle(document: Document): string {
  const headings = [document.title, ...document.sections.flatMap(({ group, heading }) => [group ?? '', heading])]
  const first = headings.map(collapse).find((heading) => heading !== '')
  const author = collapse(document.author)
  return first ?? (author === '' ? names[document.kind] : `${names[document.kind]}, ${author}`)
}
