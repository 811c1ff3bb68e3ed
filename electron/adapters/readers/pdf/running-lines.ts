import type { PdfLine } from './line.ts'

interface Page {
  readonly height: number
  readonly lines: readonly PdfLine[]
}

const pageNumber =
  /^[-–—\s]*(?:(?:page|seite|pagina|página|p\.)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|di|sur|av)\s*\d{1,3})?[-–—\s]*$/i

/** Pages without their running headers and footers: lines in the top or bottom margin that repeat, digits aside, or are page numbers. */
export function withoutRunningLines(pages: readonly Page[]): PdfLine[][] {
  const counts = new Map<string, number>()
  for (const page of pages) for (const key of new Set(marginKeys(page))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return pages.map((page, index) =>
    page.lines.filter((line) => {
      if (!inMargin(line, page.height)) return true
      if (pageNumber.test(line.text.trim())) return false
      const repeated =
        pages.length > 1 && (counts.get(keyOf(line, page.height)) ?? 0) >= Math.max(2, Math.ceil(pages.length * 0.5))
      return !repeated || (index === 0 && line.y < page.height / 2)
    }),
  )
}

/** The outer 8 % of the page's height. */
const inMargin = ({ y, size }: PdfLine, height: number): boolean => y < 0.08 * height || y - size > 0.92 * height

const keyOf = (line: PdfLine, height: number): string =>
  `${line.y < height / 2 ? 'top' : 'bottom'} ${line.text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().toLowerCase()}`

const marginKeys = ({ lines, height }: Page): string[] =>
  lines.filter((line) => inMargin(line, height)).map((line) => keyOf(line, height))
