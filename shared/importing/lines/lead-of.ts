import { tokens } from '../../text/tokens.ts'
import type { Line } from './line.ts'

/** The name at the beginning of a line and where what is said about it begins; offsets into the line's text. */
export interface Lead {
  readonly end: number
  readonly rest: number
}

/** "**Name** – what it is", "Name: what it is": the bold or short leading name of a line, or null. */
export function leadOf(line: Line): Lead | null {
  const bold = line.block.marks.find(
    (mark) =>
      (mark.kind === 'bold' || mark.kind === 'link') &&
      mark.start >= line.start &&
      mark.start - line.start <= 1 &&
      mark.end < line.end,
  )
  if (bold) {
    const end = bold.end - line.start
    const rest = end + (/^[\s:–—|,.-]*/u.exec(line.text.slice(end))?.[0].length ?? 0)
    const parted =
      /^\s*[:–—|-]|^\s*\(/u.test(line.text.slice(end)) || /[:.]$/u.test(line.text.slice(0, end)) || bold.kind === 'bold'
    if (parted && tokens(line.text.slice(0, end)).length <= 10)
      return { end: end - (/[\s:.]+$/u.exec(line.text.slice(0, end))?.[0].length ?? 0), rest }
  }
  const plain = /^(.{2,60}?)(?:\s*:\s+|\s+[–—-]\s+|\s*—\s*)(?=\S)/u.exec(line.text)
  const name = plain?.[1]
  if (!plain || name === undefined || tokens(name).length > 7 || !/^[\p{Lu}\p{N}"“]/u.test(name)) return null
  return { end: name.length, rest: plain[0].length }
}
