import { Document, HeadingLevel, Packer, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { PageLine, PagePiece } from '../layouts/layout.ts'

/** A CV as a Word file: headings, lists and tab stops as Word itself sets them. */
export async function writeDocx(lines: readonly PageLine[]): Promise<Uint8Array> {
  const children = lines.filter(({ kind }) => kind !== 'gap').map(paragraph)
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

function paragraph({ kind, pieces }: PageLine): Paragraph {
  const children = pieces.flatMap(runs)
  if (kind === 'name') return new Paragraph({ children, heading: HeadingLevel.TITLE })
  if (kind === 'heading') return new Paragraph({ children, heading: HeadingLevel.HEADING_1 })
  if (kind === 'bullet') return new Paragraph({ children, bullet: { level: 0 } })
  return new Paragraph({ children, tabStops: [{ type: TabStopType.RIGHT, position: 9000 }] })
}

function runs({ text, look }: PagePiece): TextRun[] {
  if (look === 'right') return [new TextRun({ children: [new Tab(), text] })]
  return [new TextRun({ text, bold: look === 'bold', italics: look === 'italic' })]
}
