import type { PdfLine } from './line.ts'

interface Page {
  readonly height: number
  readonly lines: readonly PdfLine[]
}

const pageNumber =
  /^[-–—\s]*(?:(?:page|seite|pagina|página|p\.)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|di|sur|av)\s*\d{1,3})?[-–—\s]*$/i

/** An address, a number or a link of the person. */
const contact = /[^\s@|·]+@[^\s@|·]+|(?:https?:\/\/|www\.)[^\s|·]+|\+?\d[\d ()/-]{7,}\d/gu

/**
 * Pages without their running headers and footers: lines in the top or bottom margin that repeat, digits aside, or are page numbers.
 * A running header stays on the first page, and a running footer on the last when it alone tells how to reach the person.
 */
export function withoutRunningLines(pages: readonly Page[]): PdfLine[][] {
  const counts = new Map<string, number>()
  for (const page of pages) for (const key of new Set(marginKeys(page))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isRunning = (line: PdfLine, height: number): boolean =>
    inMargin(line, height) &&
    pages.length > 1 &&
    (counts.get(keyOf(line, height)) ?? 0) >= Math.max(2, Math.ceil(pages.length * 0.5))
  const rest = pages.flatMap(({ lines, height }) => lines.filter((line) => !isRunning(line, height)))
  const told = rest.map(({ text }) => text).join('\n')
  return pages.map(({ lines, height }, index) => {
    const isFooter = (line: PdfLine) => line.y >= height / 2 && isRunning(line, height)
    const kept = lines.filter((line) => {
      if (!inMargin(line, height)) return true
      if (pageNumber.test(line.text.trim())) return false
      if (!isFooter(line)) return !isRunning(line, height) || index === 0
      return index === lastWith(pages, keyOf(line, height)) && holdsContact(line, told)
    })
    return [...kept.filter((line) => !isFooter(line)), ...kept.filter(isFooter)]
  })
}

const lastWith = (pages: readonly Page[], key: string): number =>
  pages.findLastIndex((page) => marginKeys(page).includes(key))

const holdsContact = ({ text }: PdfLine, told: string): boolean =>
  [...text.matchAll(contact)].some(([found]) => !told.includes(found))

/** The outer 8 % of the page's height. */
const inMargin = ({ y, size }: PdfLine, height: number): boolean => y < 0.08 * height || y - size > 0.92 * height

const keyOf = (line: PdfLine, height: number): string =>
  `${line.y < height / 2 ? 'top' : 'bottom'} ${line.text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().toLowerCase()}`

const marginKeys = ({ lines, height }: Page): string[] =>
  lines.filter((line) => inMargin(line, height)).map((line) => keyOf(line, height))
