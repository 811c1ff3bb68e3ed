/** A stretch that a mark may be drawn over, and how much it says. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** The strongest is drawn where several meet; smaller is stronger. */
  readonly rank: number
}

/** A stretch as it is drawn: `whole` when nothing of it was taken by a stronger one. */
export interface Drawn<T extends Stretch> {
  readonly of: T
  readonly from: number
  readonly to: number
  readonly whole: boolean
}

/**
 * What is drawn of stretches that meet, so that two marks over one word read as one: the stronger keeps its words, of equals the longer, and
 * the weaker the rest that follows or precedes it. One that is covered wholly is not drawn.
 */
export function apartMarks<T extends Stretch>(stretches: readonly T[]): readonly Drawn<T>[] {
  const drawn: Drawn<T>[] = []
  const order = stretches.toSorted((a, b) => a.rank - b.rank || b.to - b.from - (a.to - a.from) || a.from - b.from)
  for (const of of order) drawn.push(...rest(of, drawn))
  return drawn.sort((a, b) => a.from - b.from || a.to - b.to)
}

function rest<T extends Stretch>(of: T, taken: readonly Drawn<T>[]): readonly Drawn<T>[] {
  let left = [{ from: of.from, to: of.to }]
  for (const { from, to } of taken)
    left = left.flatMap((one) =>
      [
        { from: one.from, to: Math.min(one.to, from) },
        { from: Math.max(one.from, to), to: one.to },
      ].filter((part, at, both) => part.from < part.to && both.findIndex((other) => same(other, part)) === at),
    )
  const whole = left.length === 1 && left[0]?.from === of.from && left[0].to === of.to
  return left.map((part) => ({ of, ...part, whole }))
}

function same(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  return one.from === other.from && one.to === other.to
}
