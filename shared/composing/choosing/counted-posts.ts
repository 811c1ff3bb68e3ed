import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { YearsSum } from '../../domain/match.ts'
import { entryMonths, unionOfMonths } from '../../matching/years/entry-months.ts'

interface Counting {
  /** The requirement's own words. */
  readonly asked: string
  /** Ids of items, the best first. */
  readonly order: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
  /** YYYY-MM-DD. */
  readonly today: string
}

/**
 * An item of each post whose time counts, the first of `order` where it names one; none unless the posts themselves show what the years are of, and come to what is asked. Where the years are asked of something that has a
 * name by its letters ("a UKAS accredited laboratory") and the lines of some posts have it, only those count.
 */
export function countedPosts(years: YearsSum | null | undefined, counting: Counting): readonly string[] {
  if (!years?.plain || years.months < years.asked.min * 12) return []
  const { order, evidence } = counting
  const best = new Map(order.map((id, at) => [id, at]))
  const placeOf = ({ id }: Evidence) => best.get(id) ?? order.length
  return ofTheName(years, counting).flatMap((entry) => {
    const [item] = evidence
      .filter((one) => one.entry === entry && one.parent === null)
      .sort((a, b) => placeOf(a) - placeOf(b))
    return item ? [item.id] : []
  })
}

/** Ids of the posts that count; none where those that have the name come to less than is asked. */
function ofTheName(years: YearsSum, { asked, evidence, entries, today }: Counting): readonly string[] {
  const names: readonly string[] = asked.match(/(?<=\p{L}[ (])\p{Lu}[\p{Lu}\d]+\b/gu) ?? []
  const told = ({ id, title, organisation }: Entry) =>
    [title ?? '', organisation ?? '', ...evidence.flatMap((one) => (one.entry === id ? [one.text] : []))].flatMap(
      (line) => line.match(/[\p{L}\d]+/gu) ?? [],
    )
  const posts = entries.filter(({ id }) => years.entries.includes(id))
  const named = posts.filter((entry) => told(entry).some((word) => names.includes(word)))
  if (named.length === 0) return years.entries
  const months = unionOfMonths(named.flatMap((entry) => entryMonths(entry, today) ?? []))
  return months < years.asked.min * 12 ? [] : named.map(({ id }) => id)
}
