import type { PlacedLine } from '../../../shared/formats/markdown/line-offsets.ts'

interface PagePoint {
  readonly page: number
  /** Points from the page's upper left corner. */
  readonly x: number
  readonly y: number
}

/** The line of a page at a point, or the one nearest to it: first by height, then from left to right. */
export function nearestLine(lines: readonly PlacedLine[], { page, x, y }: PagePoint): PlacedLine | null {
  const away = (from: number, length: number, at: number) => Math.max(from - at, at - from - length, 0)
  const near = lines
    .filter(({ line }) => line.page === page)
    .map((placed) => ({
      placed,
      down: away(placed.line.y, placed.line.height, y),
      across: away(placed.line.x, placed.line.width, x),
    }))
  return near.toSorted((a, b) => a.down + a.across / 4 - (b.down + b.across / 4))[0]?.placed ?? null
}
