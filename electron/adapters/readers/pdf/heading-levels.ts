import { sectionHeading } from '../../../../shared/importing/sections/section-heading.ts'
import { dateSpans } from '../../../../shared/text/date-spans.ts'
import { type BodyLook, bodyLook } from './body-look.ts'
import type { PdfLine } from './line.ts'

const isCaps = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

const signature = (line: PdfLine): string => `${line.font} ${Math.round(line.size * 2) / 2} ${isCaps(line.text)}`

/**
 * The heading level of each line of an untagged document that is a heading, by how it looks: lines that name a known section and stand
 * out set the style; other lines of the same style are headings too, and so is what is set clearly larger than the text.
 */
export function headingLevels(lines: readonly PdfLine[], isBullet: (line: PdfLine) => boolean): Map<PdfLine, number> {
  const body = bodyLook(lines)
  const candidates = lines.filter((line) => !isBullet(line) && couldBe(line) && standsOut(line, body))
  const named = candidates.filter((line) => sectionHeading(line.text) !== null)
  const styles = new Set(named.map(signature))
  const sectionSize = Math.max(0, ...named.map((line) => line.size))
  const levels = new Map<PdfLine, number>()
  for (const line of candidates) {
    const large = line.size >= body.size * 1.25
    if (!styles.has(signature(line)) && !large) continue
    if (!isStyle(line, styles, body) && !large) continue
    levels.set(line, sectionHeading(line.text) || styles.has(signature(line)) ? 2 : line.size > sectionSize ? 1 : 3)
  }
  return levels
}

function couldBe(line: PdfLine): boolean {
  const text = line.text.trim()
  if (text.length > 70 || text.length < 3 || line.cells.length > 1 || !/\p{L}{2}/u.test(text)) return false
  return !/[.,;]$/.test(text) && !/@|https?:|www\./.test(text) && dateSpans(text).length === 0
}

const standsOut = (line: PdfLine, { size, font }: BodyLook): boolean =>
  line.bold || isCaps(line.text) || line.size >= size * 1.08 || (line.font !== font && !line.italic)

/** A style shared with plain bold lines of the text is no heading style, unless capitals or size set it apart. */
function isStyle(line: PdfLine, styles: ReadonlySet<string>, body: BodyLook): boolean {
  if (!styles.has(signature(line))) return false
  return isCaps(line.text) || line.size >= body.size + 0.6 || sectionHeading(line.text) !== null
}
