import { type ScoreInput, scoreItems } from './score-items.ts'
import { type Scored, spreadRoles } from './spread-roles.ts'

/** How many more than asked for are looked at, so that other roles can come forward. */
const spare = 60

/** The best `top` items, best first: ties go to the more recent, then to the earlier. Items that share nothing fill up the end. */
export function rankItems(input: ScoreInput, top: number): Scored[] {
  const { items, order } = input.index
  const scores = scoreItems(input)
  const floor = floorOf(scores, top + spare)
  const known = order.filter((item) => (scores[item] ?? 0) > 0 && (scores[item] ?? 0) >= floor)
  known.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const rest = known.length < top ? order.filter((item) => (scores[item] ?? 0) === 0).slice(0, top) : []
  const scored = [...known, ...rest].slice(0, top + spare)
  return spreadRoles(
    scored.map((item) => ({ item, entry: items[item]?.entry?.id ?? null, score: scores[item] ?? 0 })),
    top,
  )
}

/** The score of the last of the best `count`: sorting numbers alone is quick, and only those above need their order. */
const floorOf = (scores: Float32Array, count: number): number => {
  const sorted = scores.toSorted()
  return sorted[Math.max(0, sorted.length - count)] ?? 0
}
