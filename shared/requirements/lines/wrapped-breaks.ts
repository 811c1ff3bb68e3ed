import type { Block } from '../../domain/block.ts'
import type { Range } from '../../text/range.ts'
import { sourceOffsets } from './source-offsets.ts'

const openEnd =
  /(?:[,&(/–—-]|\b(?:and|or|of|the|a|an|to|for|with|in|on|at|by|from|as|your|our|their|that|is|are|und|oder|et|de|la|le|y|en|van|het|der|die|das|mit|für|zu))$/iu

/**
 * The lines of a block as they stand in its source, hard wraps joined. A break is a wrap when the sentence plainly goes on
 * (lower case, an open end) or when the paragraph as a whole was set to a width; lines that all begin with a capital are a list.
 */
export function wrappedBreaks(block: Block, source: string): Range[] {
  const lines = sourceLines(block, source)
  if (lines.length < 2) return lines
  const texts = lines.map(({ start, end }) => block.text.slice(start, end))
  const listed = texts.length > 1 && texts.every((text) => /^[^\p{Ll}]/u.test(text))
  const width = Math.max(...texts.map((text) => text.length))
  const joined: { start: number; end: number }[] = []
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1)
    const before = texts[index - 1] ?? ''
    if (last && goesOn({ before, next: texts[index] ?? '', listed, width })) last.end = line.end
    else joined.push({ ...line })
  }
  return joined
}

interface Meeting {
  readonly before: string
  readonly next: string
  readonly listed: boolean
  readonly width: number
}

function goesOn({ before, next, listed, width }: Meeting): boolean {
  if (/[:;!?]$/.test(before) || /^(?:[•●▪◦✓✔✅–—*+-]\s|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\s)/u.test(next))
    return false
  if (/^(?:\p{Ll}|\((?![EeDd]\)))/u.test(next) && before.length >= 30 && !/\.$/.test(before)) return true
  if (openEnd.test(before)) return true
  const word = /^\S+/u.exec(next)?.[0].length ?? 0
  return !listed && width >= 50 && width <= 120 && before.length + 1 + word > width * 0.9
}

/** The stretches of a block's text between the line breaks of its source. */
export function sourceLines(block: Block, source: string): Range[] {
  const offsets = sourceOffsets(block)
  const lines: Range[] = []
  let start = 0
  for (let at = 1; at < block.text.length; at++) {
    if (block.text[at] !== ' ') continue
    const between = source.slice((offsets[at - 1] ?? 0) + 1, offsets[at + 1] ?? 0)
    if (between.length > 400 || !between.includes('\n')) continue
    lines.push({ start, end: at })
    start = at + 1
  }
  lines.push({ start, end: block.text.length })
  return lines
}
