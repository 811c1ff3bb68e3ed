import type { Document, DocumentBlock, Inline } from '../../domain/document.ts'
import { collapse } from '../../text/collapse.ts'
import { shownTable } from '../leaving/shown-table.ts'
import { byline } from '../parts/byline.ts'

/** The words a reader meets in a document, one string for each heading, paragraph and address block, empty ones left out; the byline as all formats but Markdown have it. */
export function readableLines(document: Document, options: { readonly byline?: boolean } = {}): string[] {
  const { letter } = document
  const lines = [
    ...(letter ? [letter.sender.join(' '), letter.date, letter.recipient.join(' ')] : []),
    document.title,
    options.byline ? byline(document) : '',
    ...(letter ? [letter.salutation] : []),
    ...document.sections.flatMap(({ heading, group, blocks }, index) => {
      const previous = document.sections[index - 1]
      const begins =
        group !== null && group !== previous?.group && !(previous?.group === null && previous.heading === group)
      return [...(begins ? [group] : []), heading, ...blocks.flatMap(blockLines)]
    }),
    ...(letter ? [letter.closing, letter.signature] : []),
  ]
  return lines.map(collapse).filter((line) => line !== '')
}

/** The words of each block in a block. */
export function blockLines(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphLines(block.content)
    case 'heading':
      return [contentText(block.content)]
    case 'quote':
      return block.content.flatMap(blockLines)
    default:
      return block.items.flatMap(({ content }) => content.flatMap(blockLines))
  }
}

/** One line for each row of a table, its cells beside each other. */
function paragraphLines(content: readonly Inline[]): string[] {
  const table = shownTable(content)
  if (!table) return [contentText(content)]
  const rows = [...(table.header ? [table.header] : []), ...table.rows]
  return [contentText(table.before), ...rows.map((row) => row.map(contentText).join(' '))]
}

function contentText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.kind === 'break' ? ' ' : inline.text)).join('')
}
