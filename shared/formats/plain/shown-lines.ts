import type { Inline } from '../../domain/document.ts'
import { pipeTable } from '../drafts/draft-tables.ts'
import { isCodeBlock, plainText } from '../markdown/literal-lines.ts'
import { splitAtBreaks } from '../parts/split-at-breaks.ts'

/**
 * A paragraph as readers of anything but Markdown see it: code without its fences, the rows of a table without the row of dashes and
 * the bars at their ends. Any other paragraph comes back as it is.
 */
export function shownLines(content: readonly Inline[]): readonly Inline[] {
  if (!content.some(({ kind }) => kind === 'break')) return content
  const lines = splitAtBreaks(content)
  if (isCodeBlock(content)) return joined(lines.slice(1, -1))
  const text = plainText(content)
  const table = text.includes('|') ? pipeTable(text) : null
  return table ? joined(lines.filter((_, index) => index !== table.rule).map(withoutBars)) : content
}

function joined(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ kind: 'break' } as const, ...line]))
}

function withoutBars(line: readonly Inline[]): Inline[] {
  const cut = (inline: Inline, sign: RegExp): Inline =>
    inline.kind === 'text' ? { ...inline, text: inline.text.replace(sign, '') } : inline
  return line
    .map((inline, index) => (index === 0 ? cut(inline, /^\s*\|\s*/u) : inline))
    .map((inline, index) => (index === line.length - 1 ? cut(inline, /\s*\|\s*$/u) : inline))
    .filter((inline) => inline.kind === 'break' || inline.text !== '')
}
