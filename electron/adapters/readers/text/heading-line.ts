import type { Range } from '../../../../shared/text/range.ts'
import { indentOf, type Line } from '../blocks/split-lines.ts'

export interface HeadingLine extends Range {
  readonly level: number
  /** How many lines it takes: 2 when underlined. */
  readonly lines: number
}

/** A heading that says so by its own signs: `## Title`, `== Title ==`, or a line underlined with `===` or `---`. */
export function headingLine(source: string, line: Line, next: Line | undefined): HeadingLine | null {
  const start = indentOf(source, line).at
  const text = source.slice(start, line.end).trimEnd()
  const signs = /^(#{1,6})[ \t]+(?=\S)/.exec(text)
  if (signs)
    return {
      start: start + signs[0].length,
      end: start + text.replace(/[ \t]+#+$/, '').length,
      level: signs[1]?.length ?? 1,
      lines: 1,
    }
  const framed =
    /^([=*~_#-]{2,})[ \t]*(?=[\p{L}\d])(.{1,60}?)[ \t]*\1$|^([=*~+#])[ \t]+(?=[\p{L}\d])(.{1,40}?)[ \t]+\3$/u.exec(text)
  const name = framed?.[2] ?? framed?.[4]
  if (name) {
    const at = start + text.indexOf(name)
    return { start: at, end: at + name.length, level: 1, lines: 1 }
  }
  return next && isUnderline(source, next, text)
    ? { start, end: start + text.length, level: underlineLevel(source, next), lines: 2 }
    : null
}

function isUnderline(source: string, line: Line, above: string): boolean {
  const text = source.slice(line.at, line.end).trim()
  if (!/^(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,}|─{3,}|═{3,}|\^{3,})$/.test(text) || above.length > 70) return false
  return /[\p{L}]/u.test(above) && !/[.,;]$/.test(above)
}

const underlineLevel = (source: string, line: Line): number =>
  /[=═*]/.test(source.slice(line.at, line.end).trim()) ? 1 : 2
