import type { Document, DocumentBlock, Inline, LetterFrame, ListItem, Mark } from '../../domain/document.ts'
import { pageStyle } from '../../templates/page-style.ts'
import { forReaders } from '../leaving/for-readers.ts'
import { type ShownTable, shownTable, type TableCell } from '../leaving/shown-table.ts'
import { type ByKind, byKind } from '../parts/by-kind.ts'
import { byline } from '../parts/byline.ts'
import { documentOutline, type OutlineItem } from '../parts/document-outline.ts'
import { documentTitle } from '../parts/document-title.ts'
import { isRightToLeft, languageTag } from '../parts/language-tag.ts'
import { htmlEscape } from './html-escape.ts'
import { htmlStyle } from './html-style.ts'

/** What a page may load and run: nothing but its own style sheet. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * The document as one self-contained, accessible HTML file: its language and title, headings from 1 without gaps,
 * landmarks, a style sheet for screen and paper, no script and nothing loaded from elsewhere.
 */
export function toHtml(document: Document): string {
  const shown = forReaders(document)
  const { language, tag } = languageTag(shown.language)
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr'
  const author = shown.author.trim() === '' ? '' : `\n<meta name="author" content="${htmlEscape(shown.author.trim())}">`
  return `<!doctype html>
<html lang="${tag}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlEscape(documentTitle(shown))}</title>${author}
<style>${htmlStyle(pageStyle(shown, 'a4'))}</style>
</head>
<body>
<main${shown.kind === 'letter' ? ' class="letter"' : ''}>
${bodyParts(shown).join('\n')}
</main>
</body>
</html>
`
}

/** The document's blocks as HTML without a page around them, for the clipboard. */
export function toHtmlFragment(document: Document): string {
  return bodyParts(forReaders(document)).join('\n')
}

function bodyParts(document: Document): string[] {
  const { letter } = document
  const items = documentOutline(document)
  const by = byline(document)
  const title = items.filter((item) => item.kind === 'heading' && item.role === 'title')
  const rest = items.filter((item) => !title.includes(item))
  return [
    ...(letter ? letterHead(letter) : []),
    ...title.map(itemHtml),
    by === '' ? '' : `<p class="quiet" dir="auto">${htmlEscape(by)}</p>`,
    ...(letter?.salutation ? [`<p dir="auto">${htmlEscape(letter.salutation)}</p>`] : []),
    ...rest.map(itemHtml),
    ...(letter ? letterFoot(letter) : []),
  ].filter((part) => part !== '')
}

function letterHead({ sender, date, recipient }: LetterFrame): string[] {
  return [
    senderHtml(sender),
    date === '' ? '' : `<p dir="auto">${htmlEscape(date)}</p>`,
    recipient.length === 0 ? '' : `<address dir="auto">${lines(recipient)}</address>`,
  ]
}

/** The writer's name stands out; how to reach them stands below it. */
function senderHtml([name, ...rest]: readonly string[]): string {
  if (name === undefined) return ''
  const reach = rest.length === 0 ? '' : `<br>\n${lines(rest)}`
  return `<address class="sender" dir="auto"><span class="name">${htmlEscape(name)}</span>${reach}</address>`
}

function lines(given: readonly string[]): string {
  return given.map(htmlEscape).join('<br>\n')
}

function letterFoot({ closing, signature }: LetterFrame): string[] {
  const lines = [
    closing === '' ? '' : `<p dir="auto">${htmlEscape(closing)}</p>`,
    signature === '' ? '' : `<p class="signature" dir="auto">${htmlEscape(signature)}</p>`,
  ]
  return lines.join('') === '' ? [] : [`<div class="closing">${lines.join('\n')}</div>`]
}

function itemHtml(item: OutlineItem): string {
  if (item.kind === 'block') return blockHtml(item.block)
  const level = Math.min(item.level, 6)
  return `<h${level} dir="auto">${inlinesHtml(item.content)}</h${level}>`
}

const blocks: ByKind<DocumentBlock, [], string> = {
  paragraph: ({ content }) => {
    const table = shownTable(content)
    return table ? tableHtml(table) : paragraphHtml(content)
  },
  heading: ({ content }) => ifAny(inlinesHtml(content), (inner) => `<p dir="auto"><strong>${inner}</strong></p>`),
  bulletList: ({ items }) => `<ul>\n${items.map(itemOf).join('\n')}\n</ul>`,
  orderedList: ({ start, items }) =>
    `<ol${start === 1 ? '' : ` start="${start}"`}>\n${items.map(itemOf).join('\n')}\n</ol>`,
  quote: ({ content }) => ifAny(content.map(blockHtml).join('\n'), (inner) => `<blockquote>\n${inner}\n</blockquote>`),
}

function paragraphHtml(content: readonly Inline[]): string {
  return ifAny(inlinesHtml(content), (inner) => `<p dir="auto">${inner}</p>`)
}

function tableHtml({ before, header, rows }: ShownTable): string {
  const row = (cells: readonly TableCell[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag} dir="auto">${inlinesHtml(cell)}</${tag.split(' ')[0]}>`).join('')}</tr>`
  const head = header ? `<thead>${row(header, 'th scope="col"')}</thead>\n` : ''
  const body = `<tbody>\n${rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>`
  return `${paragraphHtml(before)}<table>\n${head}${body}\n</table>`
}

function blockHtml(block: DocumentBlock): string {
  return byKind<DocumentBlock, [], string>(blocks, block)
}

function ifAny(inner: string, wrap: (inner: string) => string): string {
  return inner.trim() === '' ? '' : wrap(inner)
}

/** A list item; its first paragraph stands in it without a paragraph of its own, as in a tight list. */
function itemOf({ content }: ListItem): string {
  const [first, ...rest] = content
  const own =
    first?.kind === 'paragraph' && !shownTable(first.content)
      ? inlinesHtml(first.content)
      : first
        ? blockHtml(first)
        : ''
  return `<li dir="auto">${[own, ...rest.map(blockHtml)].filter((part) => part !== '').join('\n')}</li>`
}

const marks: ByKind<Mark, [string], string> = {
  bold: (_, inner) => `<strong>${inner}</strong>`,
  italic: (_, inner) => `<em>${inner}</em>`,
  code: (_, inner) => `<code>${inner}</code>`,
  link: ({ href }, inner) => `<a href="${htmlEscape(href)}" rel="noreferrer">${inner}</a>`,
  citation: (_, inner) => inner,
  note: () => '',
  star: (_, inner) => inner,
  vouched: (_, inner) => inner,
}

function inlinesHtml(content: readonly Inline[]): string {
  return content
    .map((inline) =>
      inline.kind === 'break'
        ? '<br>\n'
        : inline.marks.reduceRight(
            (inner, mark) => byKind<Mark, [string], string>(marks, mark, inner),
            htmlEscape(inline.text),
          ),
    )
    .join('')
}
