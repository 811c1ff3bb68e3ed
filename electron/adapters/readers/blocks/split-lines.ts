/** A line of a source: its offsets without the line break. `column` is where `at` stands once prefixes were taken off. */
export interface Line {
  readonly at: number
  readonly end: number
  readonly column: number
}

/** The lines of a text; `\r\n`, `\n` and `\r` end a line. */
export function splitLines(source: string, from = 0): Line[] {
  const lines: Line[] = []
  const breaks = /\r\n|\n|\r/g
  breaks.lastIndex = from
  let at = from
  for (let match = breaks.exec(source); match; match = breaks.exec(source)) {
    lines.push({ at, end: match.index, column: 0 })
    at = match.index + match[0].length
  }
  if (at < source.length) lines.push({ at, end: source.length, column: 0 })
  return lines
}

export interface Indent {
  /** Width of the leading white space in columns; a tab reaches to the next multiple of four. */
  readonly width: number
  /** Offset of the first character that is not white space, or the end of the line. */
  readonly at: number
}

export function indentOf(source: string, line: Line): Indent {
  let column = line.column
  let at = line.at
  for (; at < line.end; at++) {
    const unit = source[at]
    if (unit === '\t') column += 4 - (column % 4)
    else if (unit === ' ' || unit === '\u00A0' || unit === '\u3000') column += 1
    else break
  }
  return { width: column - line.column, at }
}

/** The line without its first `width` columns of white space. */
export function dedent(source: string, line: Line, width: number): Line {
  let { at, column } = line
  const target = column + width
  for (; at < line.end && column < target; at++) {
    if (source[at] === '\t') column += 4 - (column % 4)
    else if (/\s/.test(source[at] ?? '')) column += 1
    else break
  }
  return { at, end: line.end, column }
}
