import { type ScoreInput, scoreItems } from './score-items.ts'
import { type Scored, spreadRoles } from './spread-roles.ts'

/** How many more than asked for are looked at, so that other roles can come forward. */
const spare = 60

/** The best `top` items, best first: ties go to the more recent, then to the earlier. Items that share nothing fill up the end. */
export function rankItems(input: ScoreInput, top: number): Scored[] {
  const { items, order } = input.index
  const scores = scoreItems(input)
  const known = order.filter((item) => (scores[item] ?? 0) > 0)
  const rest = order.filter((item) => (scores[item] ?? 0) === 0).slice(0, top)
  known.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const scored = [...known, ...rest].slice(0, top + spare)
  return spreadRoles(
    scored.map((item) => ({ item, entry: items[item]?.entry?.id ?? null, score: scores[item] ?? 0 })),
    top,
  )
}
