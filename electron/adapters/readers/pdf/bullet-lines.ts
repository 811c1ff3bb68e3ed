import type { Box } from '../../../../shared/domain/quote.ts'
import type { PdfLine } from './line.ts'

const sure = /^[•●○◦‣⁃∙▪▫■□►▸▶◆◇❖➢➤➔✓✔✦\uE000-\uF8FF\u25A0-\u25FF\u2756]\s*(?=\S)/u
const likely = /^(?:[-–—*·»›]\s+|o\s+(?=[\p{Lu}\d]))(?=\S)/u
const numbered = /^(?:\d{1,2}[.)]|\(\d{1,2}\)|[a-z]\))\s+(?=\S)/

export interface Bullet {
  /** Characters of the line taken by the glyph or number. */
  readonly length: number
  readonly ordered: boolean
}

/** The bullet a line begins with: written as a glyph, or drawn as a small shape to the left of its text. */
export function bulletOf(line: PdfLine, dots: readonly Box[]): Bullet | null {
  const glyph = sure.exec(line.text) ?? likely.exec(line.text)
  if (glyph) return { length: glyph[0].length, ordered: false }
  const number = numbered.exec(line.text)
  if (number) return { length: number[0].length, ordered: true }
  return dots.some((dot) => isBeside(dot, line)) ? { length: 0, ordered: false } : null
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
