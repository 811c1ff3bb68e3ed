import { indentOf, type Line } from '../blocks/split-lines.ts'
import { monthStart } from './months.ts'

export interface BulletMark {
  /** Columns before the mark. */
  readonly indent: number
  readonly glyph: string
  readonly ordered: boolean
  /** Offset of the item's text. */
  readonly content: number
  /** Column of the item's text. */
  readonly column: number
}

/** Glyphs that are nothing but bullets, also from symbol fonts (private use area), with or without a space after them. */
const sure = /^[•●○◦‣⁃∙▪▫■□►▸▶◆◇❖➢➤➔✓✔✦★☆\u2219\uE000-\uF8FF]\uFE0F?[ \t\u00A0]*/
/** Marks that may also be something else and so need white space, or a capital after them; an arrow before a time may end a range. */
const likely =
  /^(?:[-–—*+·»>](?:[ \t\u00A0]+|$)|[→⇒➜⟶](?:[ \t\u00A0]+(?=\D))|[-*](?=\p{Lu}[\p{L} ])|o[ \t]+(?=[\p{Lu}\d]))/u
const numbered = /^(?:\d{1,2}[.)]|\(\d{1,2}\)|[a-z]\)|\([a-z]\)|(?:i{1,3}|iv|vi{0,3}|ix|x)[.)])[ \t\u00A0]+(?=\S)/

/** The bullet or number that a line of plain text begins with. */
export function bulletMark(source: string, line: Line): BulletMark | null {
  const { at, width } = indentOf(source, line)
  const rest = source.slice(at, line.end)
  const match = sure.exec(rest) ?? likely.exec(rest)
  const number = match ? null : numbered.exec(rest)
  const mark = match ?? number
  if (!mark || (number && monthStart.test(rest.slice(number[0].length)))) return null
  if (/^\*\S.*\*$/.test(rest)) return null
  return {
    indent: width,
    glyph: number ? '1' : mark[0].trim(),
    ordered: number !== null,
    content: at + mark[0].length,
    column: width + mark[0].length,
  }
}
