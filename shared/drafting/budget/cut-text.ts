import { sentences } from '../../text/sentences.ts'
import { estimateTokens } from './estimate-tokens.ts'

/**
 * A text in parts of at most `most` tokens each, in order and whole but for the white space between: cut where a sentence ends, and within
 * a sentence only where one alone is longer than that.
 */
export function cutText(text: string, most: number): string[] {
  if (estimateTokens(text) <= most) return [text]
  const parts: string[] = []
  let open = { start: 0, end: 0 }
  for (const { start, end } of sentences(text).flatMap((range) => pieces(text, range, most))) {
    if (open.end > open.start && estimateTokens(text.slice(open.start, end)) > most) {
      parts.push(text.slice(open.start, open.end))
      open = { start, end }
    } else open = open.end > open.start ? { start: open.start, end } : { start, end }
  }
  return [...parts, text.slice(open.start, open.end)]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A sentence in halves of halves, cut at white space where there is any. */
function pieces(text: string, { start, end }: Stretch, most: number): Stretch[] {
  if (end - start < 2 || estimateTokens(text.slice(start, end)) <= most) return [{ start, end }]
  const middle = start + Math.floor((end - start) / 2)
  const space = text.lastIndexOf(' ', middle)
  const at = space > start ? space : middle
  const rest = at + (space > start ? 1 : 0)
  return [...pieces(text, { start, end: at }, most), ...pieces(text, { start: rest, end }, most)]
}
