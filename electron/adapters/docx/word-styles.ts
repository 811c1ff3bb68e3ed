import type { ILevelsOptions, IStylesOptions } from 'docx'
import { AlignmentType, LevelFormat } from 'docx'
import type { DocumentKind } from '../../../shared/domain/document.ts'
import type { LanguageTag } from '../../../shared/formats/language-tag.ts'

const ink = '1F1E1B'
/** Word and LibreOffice have it, or a face of the same widths, on every system. */
const font = 'Times New Roman'

/** Half-points, as Word counts type. */
const points = (size: number) => size * 2
/** Twentieths of a point, as Word counts space. */
const twips = (size: number) => size * 20

const heading = (size: number, before: number, after: number, italics = false) => ({
  run: { font, size: points(size), bold: true, italics, color: ink },
  paragraph: { spacing: { before: twips(before), after: twips(after) }, keepNext: true, keepLines: true },
})

const sender = (id: string, name: string, run: { size: number; color: string; bold?: boolean }) => ({
  id,
  name,
  basedOn: 'Normal',
  paragraph: { spacing: { after: 0, line: 252 } },
  run: { font, ...run },
})

/** The look of the PDF in Word's own styles, so that a person can change it in one place. */
export function wordStyles(language: LanguageTag, kind: DocumentKind): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: points(11), color: ink, language: { value: language.tag, bidirectional: language.tag } },
        paragraph: { spacing: { after: twips(7), line: 276 } },
      },
      heading1: kind === 'letter' ? heading(12, 8, 6) : heading(16, 14, 6),
      heading2: heading(12.5, 13, 4),
      heading3: heading(11.5, 11, 3),
      heading4: heading(11, 9, 3, true),
      heading5: heading(11, 9, 3, true),
      heading6: heading(11, 9, 3, true),
      hyperlink: { run: { color: '1D4F8C', underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'ListParagraph',
        name: 'List Paragraph',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { contextualSpacing: true },
      },
      sender('Sender', 'Sender', { size: points(15), bold: true, color: ink }),
      sender('SenderDetails', 'Sender Details', { size: points(9.5), color: '6B675E' }),
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: twips(22), right: twips(22) } },
        run: { italics: true },
      },
    ],
  }
}

/** Space from the margin to the text of a list item, in twentieths of a point. */
export function listIndent(level: number): number {
  return twips(18 * (level + 1))
}

/** The deepest list level that Word knows, counted from 0. */
export const deepest = 8

const depths = Array.from({ length: deepest + 1 }, (_, level) => level)
const layout = (level: number) => ({
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: listIndent(level), hanging: twips(14) } } },
})

/** The levels of a bullet list. */
export const bulletLevels: readonly ILevelsOptions[] = depths.map((level) => ({
  level,
  format: LevelFormat.BULLET,
  text: ['•', '–', '◦'][level % 3] ?? '•',
  ...layout(level),
}))

/** The levels of a numbered list that begins with `start`. */
export function numberLevels(start: number): ILevelsOptions[] {
  return depths.map((level) => ({
    level,
    start,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    ...layout(level),
  }))
}
