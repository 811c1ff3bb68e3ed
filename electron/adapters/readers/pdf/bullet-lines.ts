import type { Box } from '../../../../shared/domain/quote.ts'
import { dateSpans } from '../../../../shared/text/date-spans.ts'
import { presentWords } from '../../../../shared/text/date-words.ts'
import type { PdfLine } from './line.ts'

const sure = /^[•●○◦‣⁃∙▪▫■□►▸▶◆◇❖➢➤➔✓✔✦\uE000-\uF8FF\u25A0-\u25FF\u2756]\s*(?=\S)/u
const likely = /^(?:[-–—*·»›→⇒➜⟶]\s+|o\s+(?=[\p{Lu}\d]))(?=\S)/u
const numbered = /^(?:\d{1,2}[.)]|\(\d{1,2}\)|[a-z]\))\s+(?=\S)/

export interface Bullet {
  /** Characters of the line taken by the glyph or number. */
  readonly length: number
  readonly ordered: boolean
}

/** The bullet a line begins with: written as a glyph, or drawn as a small shape to the left of its text. */
export function bulletOf(line: PdfLine, dots: readonly Box[]): Bullet | null {
  const glyph = sure.exec(line.text) ?? likely.exec(line.text)
  if (glyph && isDate(line.text.slice(glyph[0].length))) return null
  if (glyph && likely.test(line.text) && endsTime(line.text.slice(glyph[0].length))) return null
  if (glyph) return { length: glyph[0].length, ordered: false }
  const number = numbered.exec(line.text)
  if (number) return { length: number[0].length, ordered: true }
  return dots.some((dot) => isBeside(dot, line)) ? { length: 0, ordered: false } : null
}

/** "– present" where a narrow column breaks a time: the dash is none of a list. */
const endsTime = (text: string): boolean => presentOnly.test(text.trim())
const presentOnly = new RegExp(`^(?:${presentWords.join('|')})\\W*$`, 'iu')

/** "▣ 2019 – 2021", "▣ 2019 – 2021 ⚲ Leeds": a picture of a calendar before a header's times. */
function isDate(text: string): boolean {
  const [span] = dateSpans(text)
  if (span?.form !== 'range' || span.start > 1) return false
  return /^\W*$|^\s*[\u2300-\u23FF\u2600-\u27BF\u2B00-\u2BFF\uE000-\uF8FF\u{1F300}-\u{1FAFF}]/u.test(
    text.slice(span.end),
  )
}

/**
 * The drawn dots of a page that are signs of list items: dots of another size before bold lines mark the places of a timeline, while
 * those before plain lines mark its items.
 */
export function listDots(lines: readonly PdfLine[], dots: readonly Box[]): Box[] {
  const sizes = new Map<number, { bold: number; plain: number }>()
  const sizeOf = ({ height }: Box) => Math.round(height)
  for (const dot of dots) {
    const line = lines.find((each) => isBeside(dot, each))
    if (!line) continue
    const count = sizes.get(sizeOf(dot)) ?? { bold: 0, plain: 0 }
    if (line.marks.some(({ kind, start }) => kind === 'bold' && start === 0)) count.bold += 1
    else count.plain += 1
    sizes.set(sizeOf(dot), count)
  }
  const plain = [...sizes.values()].some((count) => count.plain > count.bold)
  return plain
    ? dots.filter((dot) => (sizes.get(sizeOf(dot))?.bold ?? 0) <= (sizes.get(sizeOf(dot))?.plain ?? 0))
    : [...dots]
}

function isBeside(dot: Box, line: PdfLine): boolean {
  const right = dot.x + dot.width
  const middle = dot.y + dot.height / 2
  return (
    right <= line.x0 + 1 &&
    line.x0 - right <= 2.2 * line.size &&
    middle < line.y + 0.1 * line.size &&
    middle > line.y - line.size
  )
}
