import { blendLetter } from './letters/blend-letter.ts'
import { letterCase, type SetLetter } from './letters/letter-case.ts'
import type { PageDrawing, PageMark } from './page-drawing.ts'

/** What a page is painted on. */
export interface Paper
  extends Pick<OffscreenCanvasRenderingContext2D, 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'miterLimit'> {
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void
  fill(outline: Path2D): void
  stroke(outline: Path2D): void
  getImageData(x: number, y: number, width: number, height: number): ImageData
  putImageData(picture: ImageData, x: number, y: number): void
}

type PaperSize = Pick<PageDrawing, 'width' | 'height'>

const letters = letterCase()

/** Paints a page at a width and height in pixels: what is no letter first, then the letters over it. */
export function drawPage(paper: Paper, drawing: PageDrawing, { width, height }: PaperSize): void {
  const [across, down] = [width / drawing.width, height / drawing.height]
  letters.empty()
  const set = drawing.marks.map((mark) => taken(mark, across, down))
  letters.fill()
  const isLetter = (index: number) => Boolean(set[index]?.letter.mask)
  for (const [index, mark] of drawing.marks.entries()) {
    if (isLetter(index)) continue
    const [a, b, c, d, e, f] = mark.at
    paper.setTransform(a * across, b * down, c * across, d * down, e * across, f * down)
    drawMark(paper, mark)
  }
  if (!set.some((_, index) => isLetter(index))) return
  const picture = paper.getImageData(0, 0, width, height)
  for (const [index, { fill }] of drawing.marks.entries()) {
    const letter = set[index]
    if (letter && fill !== null) blendLetter(picture, letter, fill)
  }
  paper.putImageData(picture, 0, 0)
}

/** A mark as a letter of the case; null for one with a line around it, or that stands at a slant. */
function taken({ path, at, fill, stroke }: PageMark, across: number, down: number): SetLetter | null {
  const [a, b, c, d, e, f] = at
  if (fill === null || stroke || b !== 0 || c !== 0) return null
  return letters.take({ path, across: a * across, down: d * down }, e * across, f * down)
}

function drawMark(paper: Paper, { path, fill, stroke }: PageMark): void {
  const outline = new Path2D(path)
  if (fill !== null) {
    paper.fillStyle = fill
    paper.fill(outline)
  }
  if (!stroke) return
  paper.strokeStyle = stroke.colour
  paper.lineWidth = stroke.width
  paper.miterLimit = stroke.miterLimit
  paper.stroke(outline)
}
