import type { Quote } from '../../domain/quote.ts'

/**
 * A quote from Markdown, widened over the markup that belongs to its first and last words, so that the slice is whole
 * Markdown: `**bold` becomes `**bold**`, `a link` becomes `[a link](…)`.
 */
export function markupAround(source: string, { start, end }: Quote): Quote {
  const before = /(?:[*_]{1,3}|\[)*$/u.exec(source.slice(Math.max(0, start - 8), start))?.[0].length ?? 0
  const after = /^(?:[*_]{1,3}|\]\([^()\s]*\)|\]\[[^\]]*\])*/u.exec(source.slice(end, end + 2100))?.[0].length ?? 0
  return { start: start - before, end: end + after }
}
