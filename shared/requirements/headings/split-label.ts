import type { PostingLine } from '../lines/posting-line.ts'
import { wordsOf } from './words-of.ts'

/** A line of the shape "Label: content", as its two parts; `null` for any other. */
export function splitLabel(line: PostingLine): { head: string; rest: PostingLine } | null {
  const match = /^([^:：.!?]{1,50}?)\s*(?:[:：]|\s[–—](?=\s))\s*(?=\S)/u.exec(line.text)
  const head = match?.[1] ?? ''
  const start = line.range.start + (match?.[0].length ?? 0)
  const text = line.block.text.slice(start, line.range.end)
  if (!match || wordsOf(head) > 6 || /\d$/u.test(head) || text.length < 2) return null
  return { head, rest: { ...line, text, range: { start, end: line.range.end }, look: 'plain', opens: false } }
}
