import type { ILevelsOptions, IStylesOptions } from 'docx'
import { AlignmentType, BorderStyle, LevelFormat } from 'docx'
import type { DocumentKind } from '../../../shared/domain/document.ts'
import type { FontName } from '../../../shared/domain/page-wish.ts'
import type { LanguageTag } from '../../../shared/formats/parts/language-tag.ts'
import type { PageStyle } from '../../../shared/templates/page-style.ts'

const ink = '1F1E1B'
/**
 * Faces that every Word has, and every LibreOffice one of the same widths for, nearest to those of the PDF; `scale` makes their letters as
 * large as the PDF's.
 */
const faces: Readonly<Record<FontName, { readonly font: string; readonly scale: number }>> = {
  libertinus: { font: 'Times New Roman', scale: 1 },
  'source-sans': { font: 'Arial', scale: 0.92 },
  'computer-modern': { font: 'Times New Roman', scale: 1 },
}

/** Half-points, as Word counts type. */
const points = (size: number) => Math.round(size * 2)
/** Twentieths of a point, as Word counts space. */
const twips = (size: number) => Math.round(size * 20)

/** The colour of headings, as Word writes colours. */
export function accentOf({ accent }: PageStyle): string {
  return accent === null ? ink : accent.slice(1).toUpperCase()
}

const sizeOf = ({ font, size }: PageStyle) => size * faces[font].scale

interface HeadingLook {
  /** Times the size of the text. */
  readonly size: number
  readonly before: number
  readonly after: number
  readonly italics?: boolean
  readonly color?: string
  /** A thin rule above, in this colour. */
  readonly ruled?: string
}

const heading = (style: PageStyle, { size, before, after, italics = false, color, ruled }: HeadingLook) => ({
  run: {
    font: faces[style.font].font,
    size: points(sizeOf(style) * size),
    bold: true,
    italics,
    color: color ?? accentOf(style),
  },
  paragraph: {
    alignment: AlignmentType.START,
    spacing: { before: twips(before), after: twips(after) },
    keepNext: true,
    keepLines: true,
    ...(ruled ? { border: { top: { style: BorderStyle.SINGLE, size: 6, space: 6, color: ruled } } } : {}),
  },
})

const sender = (id: string, name: string, run: { font: string; size: number; color: string; bold?: boolean }) => ({
  id,
  name,
  basedOn: 'Normal',
  paragraph: { spacing: { after: 0, line: 252 }, alignment: AlignmentType.START },
  run,
})

interface WordLook {
  readonly kind: DocumentKind
  readonly style: PageStyle
}

/** The look of the PDF in Word's own styles, so that a person can change it in one place. */
export function wordStyles(language: LanguageTag, { kind, style }: WordLook): IStylesOptions {
  const { font } = faces[style.font]
  const text = sizeOf(style)
  const small = heading(style, { size: 1, before: 9, after: 3, italics: true })
  const ruled = style.template === 'criteria' ? { ruled: accentOf(style) } : {}
  const classic = style.template === 'classic-letter'
  return {
    default: {
      document: {
        run: {
          font,
          size: points(text),
          color: ink,
          language: { value: language.tag, bidirectional: language.tag },
        },
        paragraph: {
          spacing: { after: twips(7 * style.spacing), line: Math.round(276 * style.spacing) },
          ...(style.justify ? { alignment: AlignmentType.BOTH } : {}),
        },
      },
      heading1: heading(
        style,
        kind === 'letter' ? { size: 1.09, before: 8, after: 6 } : { size: 1.5, before: 14, after: 6 },
      ),
      heading2: heading(style, { size: 1.16, before: 13, after: 4, ...ruled }),
      heading3: heading(style, { size: 1.05, before: 11, after: 3, ...ruled, ...(style.accent ? { color: ink } : {}) }),
      heading4: small,
      heading5: small,
      heading6: small,
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
      sender('Sender', 'Sender', {
        font,
        size: points(text * (classic ? 1.5 : 1.36)),
        bold: !classic,
        color: accentOf(style),
      }),
      sender('SenderDetails', 'Sender Details', { font, size: points(text * 0.87), color: '6B675E' }),
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
