import type { Inline, Mark } from '../../domain/document.ts'
import { asideStart } from '../drafts/draft-asides.ts'
import { pipeTable } from '../drafts/draft-tables.ts'
import { splitAtBreaks } from '../parts/split-at-breaks.ts'
import { inlineLine, type MarkdownStyle } from './markdown-inline.ts'

/** A block's words without markup, its hard breaks as line ends. */
export function plainText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.kind === 'break' ? '\n' : inline.text)).join('')
}

/** Whether a block is code between fences: every word of it code, the fences its first and last line. */
export function isCodeBlock(content: readonly Inline[]): boolean {
  const lines = plainText(content).split('\n')
  const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/u.exec(lines[0] ?? '')?.[0]
  return fence !== undefined && lines.length > 1 && lines.at(-1)?.trim() === fence && all(content, 'code')
}

/**
 * The written lines of a block that Markdown keeps to the letter: code between its fences, and a remark set apart by the signs
 * of a dialect, what belongs to it indented below. Null for any other.
 */
export function literalLines(content: readonly Inline[]): string[] | null {
  const lines = plainText(content).split('\n')
  if (isCodeBlock(content)) return lines
  if (!all(content, 'note') || !asideStart.test(lines[0] ?? '')) return null
  if (!/^[?!]/u.test(lines[0] ?? '')) return lines
  return lines.map((line, index) => (index === 0 || line.trim() === '' ? line : `    ${line.trimStart()}`))
}

/** The written lines of a block whose lines are the rows of a table; null for any other. */
export function tableLines(content: readonly Inline[], style: MarkdownStyle): string[] | null {
  const text = plainText(content)
  const table = text.includes('|') ? pipeTable(text) : null
  if (!table) return null
  const dashes = text.split('\n')[table.rule] ?? ''
  return splitAtBreaks(content).map((line, index) => (index === table.rule ? dashes : inlineLine(line, style)))
}

function all(content: readonly Inline[], kind: Mark['kind']): boolean {
  return content.every((inline) => inline.kind === 'break' || inline.marks.some((mark) => mark.kind === kind))
}
