import type { Document, DocumentBlock, Inline, ListItem, Mark, Section } from '../../domain/document.ts'
import { type GoldenScript, type GoldenWords, goldenScripts, goldenWords } from './golden-words.ts'

export const goldenKinds = ['letter', 'statement', 'answers', 'alignment draft', 'long'] as const
export type GoldenKind = (typeof goldenKinds)[number]

export interface GoldenDocument {
  /** "letter, latin, short" */
  readonly name: string
  readonly kind: GoldenKind
  readonly script: GoldenScript
  readonly size: 'short' | 'long'
  readonly document: Document
}

const text = (words: string, ...marks: Mark[]): Inline => ({ kind: 'text', text: words, marks })
const paragraph = (...content: Inline[]): DocumentBlock => ({ kind: 'paragraph', content })
const item = (words: string, ...more: DocumentBlock[]): ListItem => ({ content: [paragraph(text(words)), ...more] })
const bullets = (...items: ListItem[]): DocumentBlock => ({ kind: 'bulletList', items })

/** Takes from a list round and round, so that a document of any length has words. */
const nth = <Thing>(list: readonly Thing[], index: number): Thing => {
  const found = list[index % list.length]
  if (found === undefined) throw new RangeError('The list is empty.')
  return found
}

function table({ table: rows }: GoldenWords): DocumentBlock {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`)
  const all = [lines[0] ?? '', '| --- | --- |', ...lines.slice(1)]
  return paragraph(
    ...all.flatMap((line, index): Inline[] => [...(index > 0 ? [{ kind: 'break' } as const] : []), text(line)]),
  )
}

/** A paragraph with what an exporter has to get right in a line: marks, a citation, a link, a note that stays at home. */
function prose(words: GoldenWords, index: number): DocumentBlock {
  return paragraph(
    text(nth(words.sentences, index), { kind: 'citation', evidence: [`e-secret-${index}`] }),
    text(' '),
    text(nth(words.sentences, index + 1), { kind: index % 2 === 0 ? 'bold' : 'italic' }),
    text(' '),
    text(nth(words.items, index), { kind: 'link', href: `https://example.org/${index}` }),
    text(` ${words.note}`, { kind: 'note' }),
  )
}

function list(words: GoldenWords, index: number): DocumentBlock {
  const nested = bullets(item(nth(words.items, index + 2)))
  return bullets(item(nth(words.items, index)), item(nth(words.items, index + 1), nested))
}

function section(words: GoldenWords, index: number, part: Partial<Section> = {}): Section {
  const blocks = index % 3 === 2 ? [prose(words, index), table(words)] : [prose(words, index), list(words, index)]
  const group = words.groups[index % 4 < 2 ? 0 : 1]
  const heading = nth(words.headings, index)
  return { id: `s-secret-${index}`, heading, group, requirements: [`r-secret-${index}`], limit: null, blocks, ...part }
}

const many = (length: number, make: (index: number) => Section) => Array.from({ length }, (_, index) => make(index))

const sections: Readonly<Record<GoldenKind, (words: GoldenWords, length: number) => Section[]>> = {
  letter: (words, length) =>
    many(length, (index) =>
      section(words, index, { heading: '', group: null, requirements: [], blocks: [prose(words, index)] }),
    ),
  statement: (words, length) => many(length, (index) => section(words, index)),
  answers: (words, length) =>
    many(length, (index) =>
      section(words, index, {
        group: null,
        limit: { words: 250 },
        blocks: [
          prose(words, index),
          { kind: 'orderedList', start: index + 1, items: words.items.map((each) => item(each)) },
          { kind: 'quote', content: [paragraph(text(nth(words.sentences, index + 2)))] },
        ],
      }),
    ),
  'alignment draft': (words, length) =>
    many(length, (index) =>
      section(words, index, {
        blocks: [
          bullets(
            ...words.sentences.map((sentence, at) =>
              item(sentence, ...(at % 2 === 0 ? [bullets(item(nth(words.items, at)))] : [])),
            ),
          ),
          paragraph(text(words.note, { kind: 'note' })),
        ],
      }),
    ),
  long: (words, length) =>
    many(length * 4, (index) =>
      section(words, index, {
        blocks: [
          prose(words, index),
          { kind: 'heading', level: 1, content: [text(nth(words.items, index + 1))] },
          prose(words, index + 2),
          index % 5 === 4 ? table(words) : list(words, index),
        ],
      }),
    ),
}

const kindOf: Readonly<Record<GoldenKind, Document['kind']>> = {
  letter: 'letter',
  statement: 'statement',
  answers: 'answers',
  'alignment draft': 'statement',
  long: 'statement',
}

function golden(kind: GoldenKind, words: GoldenWords, size: 'short' | 'long'): Document {
  const { title, language, author, sender, recipient, date, salutation, closing } = words
  const frame = { sender: [...sender], recipient: [...recipient], date, salutation, closing, signature: author }
  return {
    kind: kindOf[kind],
    title: kind === 'alignment draft' ? '' : title,
    language,
    author,
    letter: kind === 'letter' ? frame : null,
    sections: sections[kind](words, size === 'short' ? 2 : 5),
  }
}

/** Five kinds of document in four families of scripts, short and long, by writers who do not exist. */
export const goldenDocuments: readonly GoldenDocument[] = goldenKinds.flatMap((kind) =>
  goldenScripts.flatMap((script) =>
    (['short', 'long'] as const).map((size) => ({
      name: `${kind}, ${script}, ${size}`,
      kind,
      script,
      size,
      document: golden(kind, goldenWords[script], size),
    })),
  ),
)
