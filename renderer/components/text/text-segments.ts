/** A stretch of a text that something stands on; half-open UTF-16 offsets. */
export interface TextRange {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly tone: string
  /** A word that says what the colour means, shown where the stretch begins. */
  readonly tag?: string
}

/** A stretch within which nothing begins or ends, and the smallest range that covers it. */
export interface TextSegment {
  readonly start: number
  readonly end: number
  readonly range: TextRange | null
}

/** Cuts `[start, end)` where ranges begin and end. Where ranges overlap, the shortest wins. `ranges` are sorted by start. */
export function textSegments(start: number, end: number, ranges: readonly TextRange[]): TextSegment[] {
  const inside = ranges.filter((range) => range.start < end && range.end > start)
  const cuts = new Set([start, end])
  for (const range of inside) {
    cuts.add(Math.max(start, range.start))
    cuts.add(Math.min(end, range.end))
  }
  const edges = [...cuts].toSorted((a, b) => a - b)
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? end
    return { start: from, end: to, range: smallestOver(inside, from, to) }
  })
}

function smallestOver(ranges: readonly TextRange[], from: number, to: number): TextRange | null {
  let best: TextRange | null = null
  for (const range of ranges) {
    if (range.start > from || range.end < to) continue
    if (!best || range.end - range.start < best.end - best.start) best = range
  }
  return best
}
