import { Packer, Paragraph, TextRun, Document as WordDocument } from 'docx'
import type { Document, LetterFrame } from '../../../shared/domain/document.ts'
import { byline } from '../../../shared/formats/byline.ts'
import { documentOutline } from '../../../shared/formats/document-outline.ts'
import { documentTitle } from '../../../shared/formats/document-title.ts'
import { forReaders } from '../../../shared/formats/for-readers.ts'
import { isRightToLeft, type LanguageTag, languageTag } from '../../../shared/formats/language-tag.ts'
import type { WordWriter } from '../../ports.ts'
import { type WordPart, type WordPlace, wordItem } from './word-blocks.ts'
import { wordStyles } from './word-styles.ts'

/** Writes Word files with real headings, lists and links, the document's language, title and author; laid out like the PDF. */
export function docxWriter(): WordWriter {
  return {
    async docx(document) {
      const buffer = await Packer.toArrayBuffer(wordDocument(document))
      return new Uint8Array(buffer)
    },
  }
}

function wordDocument(document: Document): WordDocument {
  const shown = forReaders(document)
  const language = languageTag(shown.language)
  const place: WordPlace = { depth: 0, quoted: false, bidirectional: isRightToLeft(language.language), numberings: [] }
  const children = paragraphs(shown, place)
  return new WordDocument({
    title: documentTitle(shown),
    creator: shown.author.trim() || 'Vouch',
    lastModifiedBy: shown.author.trim() || 'Vouch',
    styles: wordStyles(language, shown.kind),
    numbering: { config: place.numberings },
    sections: [{ properties: { page: pageOf(language) }, children }],
  })
}

/** Twentieths of a point. */
const margin = 1247
const sizes = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } } as const

/** 22 mm margins on the paper that the language's region uses. */
function pageOf({ region }: LanguageTag) {
  const size = region === 'US' || region === 'CA' ? sizes.letter : sizes.a4
  return { size, margin: { top: margin, right: margin, bottom: margin, left: margin } }
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

function letterHead({ sender, date, recipient }: LetterFrame, place: WordPlace): Paragraph[] {
  const [name = '', ...reach] = sender
  return [
    ...lines([name], place, { style: 'Sender', after: 0 }),
    ...lines([reach.join('\u2003')], place, { style: 'SenderDetails' }),
    ...lines([date], place, { before: 240 }),
    ...lines(recipient, place),
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
}

/** One paragraph with a line end after each line; none when there is nothing to say. */
function lines(given: readonly string[], place: WordPlace, look: LinesLook = {}): Paragraph[] {
  const said = given.filter((line) => line.trim() !== '')
  if (said.length === 0) return []
  const children = said.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }))
  const { before = 0, after = 240, keepNext = false, style } = look
  const own = { ...(style ? { style } : {}), ...(place.bidirectional ? { bidirectional: true } : {}) }
  return [new Paragraph({ ...own, children, spacing: { before, after }, keepNext })]
}
