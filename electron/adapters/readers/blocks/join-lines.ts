import { dateSpans } from '../../../../shared/text/date-spans.ts'
import type { Line } from './split-lines.ts'

/** A line of a paragraph as its reader sees it. */
export interface WrappedLine {
  readonly text: string
  /** Width including what stands before the text (indentation, bullet). */
  readonly width: number
}

/**
 * The column at which a text was wrapped by its editor: the width that its longest lines share.
 * Infinity when the text was not wrapped: long lines are paragraphs of their own, only one line is as long as that, or none of
 * those goes on below in small letters, as half a sentence does.
 */
export function wrapWidth(source: string, lines: readonly Line[]): number {
  const widths = lines.map((line) => line.end - line.at)
  const sorted = widths.filter((width) => width > 0).sort((a, b) => a - b)
  const longest = sorted[Math.round((sorted.length - 1) * 0.97)] ?? 0
  const near = sorted.filter((width) => width > 0.8 * longest).length
  if (longest > 130 || near < 2) return Number.POSITIVE_INFINITY
  const broken = lines.some(
    (line, index) => (widths[index] ?? 0) > 0.8 * longest && goesOnSmall(source, line, lines[index + 1]),
  )
  return broken ? Math.max(longest, 40) : Number.POSITIVE_INFINITY
}

const goesOnSmall = (source: string, line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  (/^\s*\p{Ll}/u.test(source.slice(next.at, next.end)) ||
    (next.end > next.at && openEnd.test(source.slice(line.at, line.end).trimEnd())))

/** Ends of lines that ask for more: a comma, an opening, a joining word. */
export const openEnd =
  /(?:[,&(/–—+-]|\b(?:and|or|of|the|a|an|to|for|with|in|on|at|by|from|as|und|et|y|e|de|la|der|die|das|van))$/iu
const sentenceEnd = /[.!?…:;]["'”’)\]]*$/
const ownLine = /^(?:[\w.+-]+@|https?:|www\.|[\w-]+\.(?:com|org|net|io|dev)\b|[\p{L}-]{1,14}(?: [\p{L}-]{1,10})?:\s)/u

/**
 * True when `next` goes on with the sentence of `before` rather than being a line of its own (a title, a place, a date).
 * The fit test decides first: a line was broken by wrapping only if the next word would not have fitted on it.
 */
export function goesOnWith(before: WrappedLine, next: WrappedLine, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? ''
  const full = before.width + 1 + word.length > width
  if (full && before.width >= 40) return true
  if (ownLine.test(next.text)) return false
  if (openEnd.test(before.text)) return true
  if (!/^\p{Ll}/u.test(next.text) || sentenceEnd.test(before.text) || before.text.length < 30) return false
  return !(before.text.length < 60 && dateSpans(before.text).some(({ form }) => form === 'range'))
}

/**
 * True when a soft line break of Markdown was meant as a break: both lines are short (a longer one too in a text that nothing wrapped), the next word would have fitted,
 * and neither reads as prose (a title, then a place, then dates, each on its own line).
 */
export function standsApart(before: WrappedLine, next: WrappedLine, width: number): boolean {
  const longest = width === Number.POSITIVE_INFINITY && !/[.!?]$/u.test(next.text) ? 110 : 60
  if (before.text.length > longest || next.text.length > 90 || sentenceEnd.test(before.text)) return false
  return /^[\p{Lu}\d(“"'+]|^[\w.+-]+@|^https?:/u.test(next.text) && !goesOnWith(before, next, width)
}
