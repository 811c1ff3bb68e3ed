import type { Evidence } from '../../domain/evidence.ts'
import type { YearsSum } from '../../domain/match.ts'

/** An item of each post whose time counts, the first of `order` (ids) where it names one; none unless the posts themselves show what the years are of, and come to what is asked. */
export function countedPosts(
  years: YearsSum | null | undefined,
  order: readonly string[],
  evidence: readonly Evidence[],
): readonly string[] {
  if (!years?.plain || years.months < years.asked.min * 12) return []
  const best = new Map(order.map((id, at) => [id, at]))
  const placeOf = ({ id }: Evidence) => best.get(id) ?? order.length
  return years.entries.flatMap((entry) => {
    const [item] = evidence
      .filter((one) => one.entry === entry && one.parent === null)
      .sort((a, b) => placeOf(a) - placeOf(b))
    return item ? [item.id] : []
  })
}
