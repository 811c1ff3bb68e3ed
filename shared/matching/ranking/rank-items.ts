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

/** How finely scores are counted to find where the best end. */
const steps = 1000

/** A score that at least `count` items reach, if so many score at all: counting is quicker than sorting what is not shown. */
function floorOf(scores: Float32Array, count: number): number {
  const counts = new Uint32Array(steps + 1)
  for (const score of scores)
    if (score > 0) counts[Math.floor(score * steps)] = (counts[Math.floor(score * steps)] ?? 0) + 1
  let reached = 0
  for (let step = steps; step > 0; step -= 1) {
    reached += counts[step] ?? 0
    if (reached >= count) return step / steps - 1e-6
  }
  return 0
}
