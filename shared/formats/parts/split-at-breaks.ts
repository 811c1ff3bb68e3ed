import type { Inline, Text } from '../../domain/document.ts'

/** The lines of a block's content, apart at its hard breaks. */
export function splitAtBreaks(content: readonly Inline[]): Text[][] {
  const lines: Text[][] = [[]]
  for (const inline of content) {
    if (inline.kind === 'break') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines
}
