import type { PageLine, PagePiece } from '../layouts/layout.ts'
import type { Page } from '../layouts/page-of.ts'
import type { Random } from '../random.ts'

export type PageFormat = 'md' | 'txt' | 'html'

/** Writes a page as Markdown, plain text or HTML, in one of several habits of each. */
export function writePage(page: Page, format: PageFormat, random: Random): string {
  if (format === 'md') return markdown(page.lines, random)
  return format === 'txt' ? text(page.lines, random) : html(page.lines, random)
}

function markdown(lines: readonly PageLine[], random: Random): string {
  const glyph = random.pick(['-', '*', '+'])
  const heading = random.pick<(title: string) => string>([
    (title) => `## ${title}`,
    (title) => `## ${title.toUpperCase()}`,
    (title) => `**${title.toUpperCase()}**`,
    (title) => `# ${title}`,
    (title) => `${title}\n---`,
  ])
  const headed = random.chance(0.5)
  const join = random.pick(['  \n', '\n\n', '<br>\n'])
  const out: string[] = []
  for (const [index, line] of lines.entries()) {
    const follows = lines[index + 1]?.kind === line.kind
    if (line.kind === 'gap') out.push('')
    else if (line.kind === 'name') out.push(`# ${plainOf(line)}\n`)
    else if (line.kind === 'heading') out.push(`\n${heading(plainOf(line))}\n`)
    else if (line.kind === 'bullet')
      out.push(`${lines[index - 1]?.kind === 'bullet' ? '' : '\n'}${glyph} ${plainOf(line)}`)
    else if (line.kind === 'header' && headed && lines[index - 1]?.kind !== 'header')
      out.push(`### ${marked(line, true)}\n`)
    else out.push(`${marked(line, false)}${follows ? (join.trimEnd() === '' ? join.slice(0, -1) : join) : '\n'}`)
  }
  return out.join('\n').replace(/\n{4,}/gu, '\n\n\n')
}

const plainOf = ({ pieces }: PageLine) => pieces.map(({ text }) => text).join('')

function marked({ pieces }: PageLine, heading: boolean): string {
  return pieces
    .map(({ text, look }) => {
      if (look === 'right') return text ? ` | ${text}` : ' | '
      if (heading || !text.trim()) return text
      return look === 'bold' ? `**${text}**` : look === 'italic' ? `*${text}*` : text
    })
    .join('')
}

function text(lines: readonly PageLine[], random: Random): string {
  const glyph = random.pick(['-', '•', '*', '·', '–', 'o'])
  const width = random.pick([72, 80, 100, 400])
  const heading = random.pick<(title: string) => string>([
    (title) => title.toUpperCase(),
    (title) => title,
    (title) => `${title}\n${'-'.repeat(title.length)}`,
    (title) => `${title}:`,
    (title) => title.toLowerCase(),
    (title) => `== ${title} ==`,
    (title) => title.toUpperCase().split('').join(' ').replace(/ {3}/gu, '   '),
  ])
  const indent = random.pick(['', '  '])
  const out: string[] = []
  for (const line of lines) {
    if (line.kind === 'gap') out.push('')
    else if (line.kind === 'heading') out.push(heading(plainOf(line)))
    else if (line.kind === 'bullet') out.push(wrap(`${indent}${glyph} ${plainOf(line)}`, width, `${indent}  `))
    else if (line.kind === 'text' || line.kind === 'name') out.push(wrap(plainOf(line), width, ''))
    else out.push(columns(line.pieces))
  }
  return out.join('\n').replace(/\n{3,}/gu, '\n\n')
}

function columns(pieces: readonly PagePiece[]): string {
  const at = pieces.findIndex(({ look }) => look === 'right')
  if (at < 0) return pieces.map((piece) => piece.text).join('')
  const left = pieces
    .slice(0, at)
    .map((piece) => piece.text)
    .join('')
  const rest = pieces
    .slice(at)
    .map((piece) => piece.text)
    .join('')
  return `${left.padEnd(Math.max(left.length + 4, 50))}${rest}`
}

function wrap(line: string, width: number, hang: string): string {
  const words = line.split(' ')
  const rows: string[] = []
  let row = ''
  for (const word of words) {
    if (row && row.length + 1 + word.length > width) {
      rows.push(row)
      row = hang + word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, row].join('\n')
}

function html(lines: readonly PageLine[], random: Random): string {
  const heading = random.pick<(title: string) => string>([
    (title) => `<h2>${title}</h2>`,
    (title) => `<p><strong>${title.toUpperCase()}</strong></p>`,
    (title) => `<h3>${title}</h3>`,
    (title) => `<div class="section"><b>${title}</b></div>`,
  ])
  const headed = random.pick(['h3', 'h4', 'p', 'div'])
  const table = random.chance(0.25)
  const out: string[] = ['<!doctype html><html><head><title>CV</title></head><body>']
  let list = false
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'bullet' && !list) out.push('<ul>')
    if (line.kind !== 'bullet' && list) out.push('</ul>')
    list = line.kind === 'bullet'
    const inner = line.pieces.map(tagged).join('')
    if (line.kind === 'name') out.push(`<h1>${inner}</h1>`)
    else if (line.kind === 'heading') out.push(heading(escaped(plainOf(line))))
    else if (line.kind === 'bullet') out.push(`<li>${inner}</li>`)
    else if (line.kind === 'header' && table) out.push(`<table><tr>${cells(line)}</tr></table>`)
    else if (line.kind === 'header')
      out.push(lines[index - 1]?.kind === 'header' ? `<p>${inner}</p>` : `<${headed}>${inner}</${headed}>`)
    else if (line.kind === 'text') out.push(`<p>${inner}</p>`)
  }
  if (list) out.push('</ul>')
  return `${out.join('\n')}</body></html>`
}

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')

function tagged({ text, look }: PagePiece): string {
  if (look === 'bold') return `<strong>${escaped(text)}</strong>`
  if (look === 'italic') return `<em>${escaped(text)}</em>`
  return look === 'right' ? ` <span style="float:right">${escaped(text)}</span>` : escaped(text)
}

function cells({ pieces }: PageLine): string {
  const at = pieces.findIndex(({ look }) => look === 'right')
  const parts = at < 0 ? [pieces] : [pieces.slice(0, at), pieces.slice(at)]
  return parts
    .map(
      (part) =>
        `<td>${part.map((piece) => tagged({ ...piece, ...(piece.look === 'right' ? { look: 'plain' as const } : {}) })).join('')}</td>`,
    )
    .join('')
}
