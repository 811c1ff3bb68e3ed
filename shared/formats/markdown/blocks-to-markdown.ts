import type { Block, SpanMark } from '../../domain/block.ts'
import type { Inline, Mark } from '../../domain/document.ts'
import { inlineLine, inlineLines, type MarkdownStyle } from './markdown-inline.ts'

const style: MarkdownStyle = { bullet: '-', italic: '*', level: 1 }

/** One list that is open at a level: how wide its sign is, and which number comes next. */
interface OpenList {
  readonly ordered: boolean
  readonly next: number
}

interface Part {
  readonly lines: readonly string[]
  /** What stands directly below without an empty line when the one above is of the same run. */
  readonly run: 'list' | 'row' | 'quote' | null
}

/**
 * What a reader made of a Word file, a page or a PDF, as Markdown: headings, nested lists, tables, quotes, bold, italics and links, so
 * that a draft in any format opens like one in Markdown.
 */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  const parts: Part[] = []
  let lists: readonly OpenList[] = []
  blocks.forEach((block, index) => {
    if (block.kind !== 'bullet' && !block.continues) lists = []
    const written = writePart(block, { lists, first: blocks[index - 1]?.kind !== 'row' })
    lists = written.lists
    if (written.lines.length > 0) parts.push(written)
  })
  return parts
    .reduce((text, part, index) => text + gap(parts[index - 1], part) + part.lines.join('\n'), '')
    .concat('\n')
}

function gap(before: Part | undefined, part: Part): string {
  if (!before) return ''
  if (part.run === null || part.run !== before.run) return '\n\n'
  return part.run === 'quote' ? '\n>\n' : '\n'
}

interface Written extends Part {
  readonly lists: readonly OpenList[]
}

function writePart(block: Block, { lists, first }: { lists: readonly OpenList[]; first: boolean }): Written {
  const content = inlinesOf(block)
  const plain = (lines: readonly string[], run: Part['run'] = null): Written => ({ lines, run, lists })
  switch (block.kind) {
    case 'heading':
      return plain([`${'#'.repeat(Math.min(Math.max(block.level, 1), 6))} ${inlineLine(withoutBold(content), style)}`])
    case 'bullet':
      return listItem(block, content, lists)
    case 'row':
      return plain(rowLines(block, first), 'row')
    case 'quote':
      return plain(
        inlineLines(content, style).map((line) => `> ${line}`),
        'quote',
      )
    case 'code':
      return plain(['```', ...block.text.split('\n'), '```'])
    case 'paragraph':
      return plain(inlineLines(content, style).map((line) => indentOf(lists, block) + line))
  }
}

/** A further paragraph of a list item stands below its words. */
function indentOf(lists: readonly OpenList[], { continues, level }: Block): string {
  return continues ? ' '.repeat(lists.slice(0, level + 1).reduce((sum, list) => sum + signOf(list).length, 0)) : ''
}

const signOf = ({ ordered, next }: OpenList) => (ordered ? `${next}. ` : '- ')

function listItem(block: Block, content: readonly Inline[], open: readonly OpenList[]): Written {
  const level = Math.min(block.level, open.length)
  const same = open[level]
  const ordered = block.ordered ?? false
  if (block.continues && same) {
    const lines = inlineLines(content, style).map((line) => indentOf(open, { ...block, level }) + line)
    return { lines, run: null, lists: open.slice(0, level + 1) }
  }
  const list = same && same.ordered === ordered ? { ordered, next: same.next + 1 } : { ordered, next: 1 }
  const indent = ' '.repeat(open.slice(0, level).reduce((sum, each) => sum + signOf(each).length, 0))
  const line = `${indent}${signOf(list)}${inlineLines(content, style)[0] ?? ''}`.trimEnd()
  const fresh = level === 0 && same !== undefined && same.ordered !== ordered
  return { lines: fresh ? ['', line] : [line], run: 'list', lists: [...open.slice(0, level), list] }
}

/** A row of a table; below the first one stands the row of dashes. */
function rowLines({ text, cells }: Block, first: boolean): string[] {
  const ranges = cells && cells.length > 0 ? cells : [{ start: 0, end: text.length }]
  const words = ranges.map(({ start, end }) => {
    const content: Inline[] = [{ kind: 'text', text: text.slice(start, end) || ' ', marks: [] }]
    return inlineLine(content, style).replaceAll('|', '\\|')
  })
  const row = `| ${words.join(' | ')} |`
  return first ? [row, `|${' --- |'.repeat(words.length)}`] : [row]
}

/** A block's text as inlines; what is underlined is not marked, and an address that is no safe link keeps its words. */
function inlinesOf({ text, marks }: Block): Inline[] {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b)
  return edges.slice(1).flatMap((end, index): Inline[] => {
    const start = edges[index] ?? 0
    const here = marks.filter((mark) => mark.start <= start && mark.end >= end)
    const piece = text.slice(start, end)
    return piece === '' ? [] : [{ kind: 'text', text: piece, marks: here.flatMap(markOf) }]
  })
}

function markOf({ kind, href }: SpanMark): Mark[] {
  if (kind === 'link') return href === undefined ? [] : [{ kind: 'link', href }]
  return kind === 'underline' ? [] : [{ kind }]
}

function withoutBold(content: readonly Inline[]): Inline[] {
  return content.map((inline) =>
    inline.kind === 'text' ? { ...inline, marks: inline.marks.filter(({ kind }) => kind !== 'bold') } : inline,
  )
}
