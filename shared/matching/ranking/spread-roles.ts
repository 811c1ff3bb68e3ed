/** Anything ranked that belongs to a role. */
export interface Scored {
  readonly item: number
  readonly entry: string | null
  readonly score: number
}

const first = 5
const perRole = 2
/** A third item of one role must be this much better than the next of another to stand among the first five. */
const discount = 0.85

/**
 * The best `top` of a list sorted best first, with at most two items of one role among the first five unless the
 * scores force it: a role's third item and those after it are discounted there. Scores never rise down the list.
 */
export function spreadRoles<T extends Scored>(sorted: readonly T[], top: number): T[] {
  const waiting = [...sorted]
  const chosen: T[] = []
  const roles = new Map<string, number>()
  while (chosen.length < Math.min(first, top) && waiting.length > 0) {
    const values = waiting.map((candidate) => discounted(candidate, roles))
    const at = values.indexOf(Math.max(...values))
    const [best] = waiting.splice(at, 1)
    if (!best) break
    chosen.push({ ...best, score: values[at] ?? best.score })
    if (best.entry !== null) roles.set(best.entry, (roles.get(best.entry) ?? 0) + 1)
  }
  const ceiling = chosen.at(-1)?.score ?? 1
  const rest = waiting.slice(0, Math.max(0, top - chosen.length))
  return [...chosen, ...rest.map((candidate) => ({ ...candidate, score: Math.min(candidate.score, ceiling) }))]
}

function discounted({ entry, score }: Scored, roles: ReadonlyMap<string, number>): number {
  return entry !== null && (roles.get(entry) ?? 0) >= perRole ? score * discount : score
}
