import { letterCase, type SetLetter } from './letters/letter-case.ts'
import type { Matrix, PageDrawing, PageMark } from './page-drawing.ts'

/** What a page is painted on. */
export interface Paper
  extends Pick<
    OffscreenCanvasRenderingContext2D,
    'fillStyle' | 'strokeStyle' | 'lineWidth' | 'miterLimit' | 'imageSmoothingEnabled'
  > {
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void
  fill(outline: Path2D): void
  stroke(outline: Path2D): void
  drawImage(
    picture: ImageBitmap,
    ...fromAndTo: readonly [number, number, number, number, number, number, number, number]
  ): void
}

type PaperSize = Pick<PageDrawing, 'width' | 'height'>

const letters = letterCase()

/** Paints a page at a width and height in pixels. Letters are copied from their pictures, everything else is filled by its outline. */
export function drawPage(paper: Paper, drawing: PageDrawing, { width, height }: PaperSize): void {
  const [across, down] = [width / drawing.width, height / drawing.height]
  letters.empty()
  const set = drawing.marks.map((mark) => taken(mark, across, down))
  letters.fill()
  paper.imageSmoothingEnabled = false
  for (const [index, mark] of drawing.marks.entries()) {
    if (copied(paper, set[index] ?? null)) continue
    const [a, b, c, d, e, f] = mark.at
    paper.setTransform(a * across, b * down, c * across, d * down, e * across, f * down)
    drawMark(paper, mark)
  }
}

/** A mark as a letter of the case; null for one with a line around it, or that stands at a slant. */
function taken({ path, at, fill, stroke }: PageMark, across: number, down: number): SetLetter | null {
  const [a, b, c, d, e, f]: Matrix = at
  if (fill === null || stroke || b !== 0 || c !== 0) return null
  return letters.take({ path, fill, across: a * across, down: d * down }, e * across, f * down)
}

function copied(paper: Paper, set: SetLetter | null): boolean {
  if (!set?.letter.place) return false
  const { place, width, height } = set.letter
  paper.setTransform(1, 0, 0, 1, 0, 0)
  paper.drawImage(place.sheet, place.x, place.y, width, height, set.x, set.y, width, height)
  return true
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
