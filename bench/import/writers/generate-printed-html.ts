import type { PageLine, PagePiece } from '../layouts/layout.ts'
import type { Page } from '../layouts/page-of.ts'
import type { Random } from '../random.ts'

/** How a printed page looks: where sections stand, how headings, headers and bullets are set. */
export interface PrintLayout {
  readonly name: string
  readonly css: string
  /** Sections that stand in a side column, by their place among the sections; `false` keeps one column. */
  readonly side: 'left' | 'right' | false
  /** A glyph written before each item, or null for a list of the browser. */
  readonly glyph: string | null
  /** Text repeated at the foot of every page. */
  readonly footer: boolean
  readonly paragraphs: boolean
}

const row = '.h{display:flex;justify-content:space-between;gap:2em}'

export const printLayouts: readonly PrintLayout[] = [
  {
    name: 'plain',
    css: `${row} body{font:11pt Liberation Serif} h2{border-bottom:1px solid}`,
    side: false,
    glyph: null,
    footer: false,
    paragraphs: true,
  },
  {
    name: 'spaced',
    css: `${row} body{font:10pt Liberation Sans} h2{letter-spacing:.3em;text-transform:uppercase;font-size:11pt}`,
    side: false,
    glyph: null,
    footer: true,
    paragraphs: false,
  },
  {
    name: 'sidebar',
    css: `${row} body{font:9.5pt Liberation Sans} h2{font-size:12pt;color:#246}`,
    side: 'left',
    glyph: null,
    footer: false,
    paragraphs: false,
  },
  {
    name: 'right',
    css: `${row} body{font:10pt Liberation Serif} h2{font-variant:small-caps;font-size:13pt}`,
    side: 'right',
    glyph: '•',
    footer: false,
    paragraphs: true,
  },
  {
    name: 'rail',
    css: '.h{position:relative} .h .r{position:absolute;left:-34mm;width:31mm;font-size:9pt} main{padding-left:36mm} body{font:10pt Liberation Sans} h2{text-transform:uppercase;font-size:10.5pt}',
    side: false,
    glyph: null,
    footer: false,
    paragraphs: false,
  },
  {
    name: 'glyphs',
    css: `${row} body{font:10.5pt DejaVu Sans} h2{background:#eee;font-size:11pt} .i{padding-left:1.2em;text-indent:-1.2em}`,
    side: false,
    glyph: '–',
    footer: true,
    paragraphs: false,
  },
  {
    name: 'large',
    css: `${row} body{font:12pt DejaVu Serif;line-height:1.5;text-align:justify;hyphens:auto} h2{font-size:12pt;font-weight:bold}`,
    side: false,
    glyph: null,
    footer: true,
    paragraphs: true,
  },
  {
    name: 'small',
    css: `${row} body{font:8.5pt Liberation Sans;line-height:1.2} h2{font-size:8.5pt;text-transform:uppercase} ul{margin:0}`,
    side: false,
    glyph: null,
    footer: false,
    paragraphs: true,
  },
]

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A page as HTML to be printed in a layout. */
export function printedHtml({ lines }: Page, layout: PrintLayout, random: Random): string {
  const [head = [], ...sections] = bySection(lines)
  const name = head[0]?.pieces[0]?.text ?? ''
  const narrow = sections.filter((section) => section.every((line) => line.kind !== 'header'))
  const aside = layout.side === false ? [] : narrow
  const main = sections.filter((section) => !aside.includes(section))
  const body = main.map((section) => sectionHtml(section, layout)).join('')
  const beside = aside.map((section) => sectionHtml(section, layout)).join('')
  const columns =
    layout.side === 'left'
      ? `<aside>${beside}</aside><main>${body}</main>`
      : `<main>${body}</main><aside>${beside}</aside>`
  const grid = layout.side === 'left' ? '30% 1fr' : '1fr 30%'
  const css = `@page{size:A4;margin:${random.pick(['18mm', '14mm', '22mm'])}} body{margin:0} footer{position:fixed;bottom:0;left:0;right:0;font-size:8pt;text-align:center} .g{display:grid;grid-template-columns:${grid};gap:8mm} ${layout.css}`
  const footer = layout.footer ? `<footer>${escaped(name)} · Curriculum Vitae</footer>` : ''
  const content = layout.side === false ? `<main>${body}</main>` : `<div class=g>${columns}</div>`
  return `<!doctype html><html lang=en><head><meta charset=utf-8><title>CV</title><style>${css}</style></head><body><header>${linesHtml(head, layout)}</header>${content}${footer}</body></html>`
}

function bySection(lines: readonly PageLine[]): PageLine[][] {
  const sections: PageLine[][] = [[]]
  for (const line of lines) {
    if (line.kind === 'heading') sections.push([])
    if (line.kind !== 'gap') sections.at(-1)?.push(line)
  }
  return sections
}

const sectionHtml = (section: readonly PageLine[], layout: PrintLayout): string =>
  `<section>${linesHtml(section, layout)}</section>`

function linesHtml(lines: readonly PageLine[], layout: PrintLayout): string {
  let html = ''
  let open = false
  for (const line of lines) {
    const item = line.kind === 'bullet' && layout.glyph === null
    if (item !== open) html += item ? '<ul>' : '</ul>'
    open = item
    html += lineHtml(line, layout)
  }
  return open ? `${html}</ul>` : html
}

function lineHtml({ kind, pieces }: PageLine, { glyph, paragraphs }: PrintLayout): string {
  const text = pieces.map(pieceHtml).join('')
  if (kind === 'name') return `<h1>${text}</h1>`
  if (kind === 'heading') return `<h2>${text}</h2>`
  if (kind === 'bullet') return glyph === null ? `<li>${text}</li>` : `<div class=i>${glyph} ${text}</div>`
  if (kind === 'header')
    return `<div class=h><div>${pieces.filter(isLeft).map(pieceHtml).join('')}</div>${pieces
      .filter((piece) => !isLeft(piece))
      .map((piece) => `<div class=r>${escaped(piece.text)}</div>`)
      .join('')}</div>`
  return paragraphs ? `<p>${text}</p>` : `<div>${text}</div>`
}

const isLeft = ({ look, text }: PagePiece): boolean => look !== 'right' || text === ''

const pieceHtml = ({ text, look }: PagePiece): string =>
  look === 'right' && text === ''
    ? '&emsp;&emsp;&emsp;'
    : look === 'bold'
      ? `<b>${escaped(text)}</b>`
      : look === 'italic'
        ? `<i>${escaped(text)}</i>`
        : escaped(text)
