import { AlignmentType, BorderStyle, Packer, Paragraph, TextRun, Document as WordDocument } from 'docx'
import type { Document, LetterFrame } from '../../../shared/domain/document.ts'
import type { Paper } from '../../../shared/domain/page-wish.ts'
import { forReaders } from '../../../shared/formats/leaving/for-readers.ts'
import { byline } from '../../../shared/formats/parts/byline.ts'
import { documentOutline } from '../../../shared/formats/parts/document-outline.ts'
import { documentTitle } from '../../../shared/formats/parts/document-title.ts'
import { isRightToLeft, type LanguageTag, languageTag } from '../../../shared/formats/parts/language-tag.ts'
import { type PageStyle, pageStyle } from '../../../shared/templates/page-style.ts'
import type { WordWriter } from '../../ports.ts'
import { type WordPart, type WordPlace, wordItem } from './word-blocks.ts'
import { accentOf, wordStyles } from './word-styles.ts'

/** Writes Word files with real headings, lists and links, the document's language, title and author; laid out like the PDF. */
export function docxWriter(): WordWriter {
  return {
    async docx(document, paper) {
      const buffer = await Packer.toArrayBuffer(wordDocument(document, paper))
      return new Uint8Array(buffer)
    },
  }
}

function wordDocument(document: Document, paper?: Paper): WordDocument {
  const shown = forReaders(document)
  const language = languageTag(shown.language)
  const style = pageStyle(shown, paper ?? paperOf(language))
  const place: WordPlace = {
    depth: 0,
    quoted: false,
    bidirectional: isRightToLeft(language.language),
    numberings: [],
    style,
  }
  const children = paragraphs(shown, place)
  return new WordDocument({
    title: documentTitle(shown),
    creator: shown.author.trim() || 'Vouch',
    lastModifiedBy: shown.author.trim() || 'Vouch',
    styles: wordStyles(language, { kind: shown.kind, style }),
    hyphenation: { autoHyphenation: style.hyphenate },
    numbering: { config: place.numberings },
    sections: [{ properties: { page: pageOf(style) }, children }],
  })
}

/** Twentieths of a point. */
const sizes = { a4: { width: 11906, height: 16838 }, 'us-letter': { width: 12240, height: 15840 } } as const
const inMillimetre = 1440 / 25.4

function pageOf({ paper, margin }: PageStyle) {
  const side = Math.round(margin * inMillimetre)
  return { size: sizes[paper], margin: { top: side, right: side, bottom: side, left: side } }
}

/** The paper that the language's region uses. */
function paperOf({ region }: LanguageTag): Paper {
  return region === 'US' || region === 'CA' ? 'us-letter' : 'a4'
}

function paragraphs(document: Document, place: WordPlace): WordPart[] {
  const { letter } = document
  const items = documentOutline(document)
  const first = items[0]
  const title = first?.kind === 'heading' && first.role === 'title' ? [first] : []
  return [
    ...(letter ? letterHead(letter, place) : []),
    ...title.flatMap((item) => wordItem(item, place)),
    ...lines([byline(document)], place, { style: 'SenderDetails' }),
    ...(letter ? lines([letter.salutation], place) : []),
    ...items.slice(title.length).flatMap((item) => wordItem(item, place)),
    ...(letter ? letterFoot(letter, place) : []),
  ]
}

/** The classic letter has name and address in the middle over a rule and the date at the right; the others begin at the left. */
function letterHead({ sender, date, recipient }: LetterFrame, place: WordPlace): Paragraph[] {
  const [name = '', ...reach] = sender
  const classic = place.style.template === 'classic-letter'
  const middle = classic ? { align: AlignmentType.CENTER } : {}
  return [
    ...lines([name], place, { style: 'Sender', after: classic ? 60 : 0, ...middle }),
    ...lines([reach.join('\u2003')], place, { style: 'SenderDetails', ...middle, ...(classic ? { ruled: true } : {}) }),
    ...lines([date], place, { before: 240, ...(classic ? { align: AlignmentType.END } : {}) }),
    ...lines(recipient, place, { align: AlignmentType.START }),
  ]
}

/** The closing keeps the name below it on its page, with room to sign. */
function letterFoot({ closing, signature }: LetterFrame, place: WordPlace): Paragraph[] {
  return [
    ...lines([closing], place, { before: 240, after: 480, keepNext: signature !== '' }),
    ...lines([signature], place),
  ]
}

interface LinesLook {
  readonly style?: string
  readonly before?: number
  readonly after?: number
  readonly keepNext?: boolean
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType]
  /** A thin rule below. */
  readonly ruled?: boolean
}

/** One paragraph with a line end after each line; none when there is nothing to say. */
function lines(given: readonly string[], place: WordPlace, look: LinesLook = {}): Paragraph[] {
  const said = given.filter((line) => line.trim() !== '')
  if (said.length === 0) return []
  const children = said.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }))
  const { before = 0, after = 240, keepNext = false, style, align, ruled = false } = look
  const color = accentOf(place.style)
  const own = {
    ...(style ? { style } : {}),
    ...(place.bidirectional ? { bidirectional: true } : {}),
    ...(align ? { alignment: align } : {}),
    ...(ruled ? { border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 8, color } } } : {}),
  }
  return [new Paragraph({ ...own, children, spacing: { before, after }, keepNext })]
}
