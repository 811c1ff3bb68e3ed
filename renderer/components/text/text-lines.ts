/** How a line of a text is shown. */
export type LineKind = 'heading' | 'bullet' | 'row' | 'blank' | 'text'

/** A line of a text: half-open offsets, and how many characters at its start are markup rather than words. */
export interface Line {
  readonly kind: LineKind
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly marker: number
}

const row = /^\s*\|.*\|\s*$/
const rule = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$/
const headingMarker = /^\s*#{1,6}\s+/
const bulletMarker = /^\s*(?:[-*+•◦▪‣·–]|\d{1,2}[.)])\s+/

/**
 * The lines of a text, so that it can be shown as a page while every character keeps its offset.
 * @param headings lines that are headings although nothing marks them
 */
export function textLines(text: string, headings: ReadonlySet<string> = new Set()): Line[] {
  let start = 0
  return text.split('\n').map((content) => {
    const line = lineOf(content, start, headings)
    start += content.length + 1
    return line
  })
}

function lineOf(content: string, start: number, headings: ReadonlySet<string>): Line {
  const end = start + content.length
  const at = { start, end }
  if (content.trim() === '' || rule.test(content)) return { ...at, kind: 'blank', indent: 0, marker: 0 }
  if (row.test(content)) return { ...at, kind: 'row', indent: 0, marker: 0 }
  const heading = headingMarker.exec(content)?.[0].length ?? 0
  if (heading > 0 || headings.has(content.trim())) return { ...at, kind: 'heading', indent: 0, marker: heading }
  const marker = bulletMarker.exec(content)?.[0].length ?? 0
  const indent = Math.min(4, Math.floor((content.length - content.trimStart().length) / 2))
  return { ...at, kind: marker > 0 ? 'bullet' : 'text', indent, marker }
}
