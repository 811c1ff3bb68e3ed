import type { PageDrawing, PageMark } from './page-drawing.ts'

/** What a page is painted on. */
export interface Paper
  extends Pick<OffscreenCanvasRenderingContext2D, 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'miterLimit'> {
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void
  fill(outline: Path2D): void
  stroke(outline: Path2D): void
}

/** Shapes that are kept, so that a letter's outline is read once and not at each key. */
const most = 3000
const outlines = new Map<string, Path2D>()

/** Paints a page at a width and height in pixels. */
export function drawPage(
  paper: Paper,
  drawing: PageDrawing,
  { width, height }: Pick<PageDrawing, 'width' | 'height'>,
): void {
  const [across, down] = [width / drawing.width, height / drawing.height]
  if (outlines.size > most) outlines.clear()
  for (const mark of drawing.marks) {
    const [a, b, c, d, e, f] = mark.at
    paper.setTransform(a * across, b * down, c * across, d * down, e * across, f * down)
    drawMark(paper, mark)
  }
}

function drawMark(paper: Paper, { path, fill, stroke }: PageMark): void {
  const outline = outlines.get(path) ?? new Path2D(path)
  outlines.set(path, outline)
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
