import type { Range } from '../../../../shared/text/range.ts'
import type { Line } from '../blocks/split-lines.ts'
import { blockTag, wholeElements } from './html-names.ts'
import type { Gathered } from './leaf.ts'
import { content, isBlank } from './line-forms.ts'

interface HtmlLines {
  readonly parts: Range[]
  /** Index of the first line after the HTML. */
  readonly end: number
}

/**
 * The raw HTML that begins at a line. Comments, lists, tables, headings and silent elements reach to their closing tag, over blank lines;
 * every other tag only to the end of its line, so that what stands inside `<details>` or `<div>` is read as Markdown, as kramdown does.
 */
export function gatherHtml({ source, lines, into }: Scanned, index: number): HtmlLines {
  const first = lines[index]
  const name = first ? blockTag(content(source, first)) : null
  const end = name === null ? index + 1 : endOf(name, { source, lines, index, unclosed: into.unclosed })
  return { parts: lines.slice(index, end).map((line) => ({ start: line.at, end: line.end })), end }
}

interface Scanned {
  readonly source: string
  readonly lines: readonly Line[]
  readonly into: Pick<Gathered, 'unclosed'>
}

interface From {
  readonly source: string
  readonly lines: readonly Line[]
  readonly index: number
  readonly unclosed: Set<string>
}

function endOf(name: string, from: From): number {
  if (name === '!--') return lineWith(from, /-->/) ?? untilBlank(from)
  if (!wholeElements.has(name) || from.unclosed.has(name)) return tagEnd(from)
  const end = closingLine(name, from)
  if (end === null && from.lines.length - from.index > 100) from.unclosed.add(name)
  return end ?? tagEnd(from)
}

/** A tag may span lines; it ends where its `>` stands. */
function tagEnd(from: From): number {
  const line = from.lines[from.index]
  const text = line ? content(from.source, line) : ''
  if (/^<[^>]*$/.test(text)) return Math.min(lineWith(from, />/) ?? from.index + 1, untilBlank(from))
  return from.index + 1
}

function lineWith({ source, lines, index }: From, form: RegExp): number | null {
  for (let at = index; at < lines.length; at++) {
    const line = lines[at]
    if (line && form.test(source.slice(line.at, line.end))) return at + 1
  }
  return null
}

function untilBlank({ source, lines, index }: From): number {
  let end = index
  while (end < lines.length) {
    const line = lines[end]
    if (!line || isBlank(source, line)) break
    end += 1
  }
  return end
}

/** Index after the line that closes as many elements of the name as were opened; a paragraph ends at a blank line at the latest. */
function closingLine(name: string, from: From): number | null {
  const { source, lines, index } = from
  const start = lines[index]?.at ?? 0
  const limit = lines[name === 'p' ? untilBlank(from) - 1 : lines.length - 1]?.end ?? start
  let open = 0
  for (const tag of source.slice(start, limit).matchAll(new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*?(/?)>`, 'gi'))) {
    open += tag[1] === '/' ? -1 : tag[2] === '/' ? 0 : 1
    if (open <= 0) return lineAfter(from, start + tag.index + tag[0].length)
  }
  return null
}

function lineAfter({ lines, index }: From, offset: number): number {
  for (let at = index; at < lines.length; at++) if ((lines[at]?.end ?? 0) >= offset) return at + 1
  return lines.length
}
