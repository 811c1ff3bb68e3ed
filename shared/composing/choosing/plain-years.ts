import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { entryMonths, unionOfMonths } from '../../matching/years/entry-months.ts'
import type { PairedItem } from '../paired-item.ts'
import { standsInLibrary } from '../sentences/stands-in-library.ts'
import { type YearsAsked, yearsSentence } from '../sentences/years-sentence.ts'

interface Library {
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
}

/** More posts than these in one sentence are a CV of their own: the latest that come to what is asked say it. */
const mostPosts = 2

/**
 * The years asked for with the posts by which they are told: all that count, or the latest ones that come to what is asked where they are many or a reader of the whole would not find the sum in it; null where that reader finds neither,
 * so that no sum is told.
 */
export function plainYears(years: YearsAsked, pairs: readonly PairedItem[], library: Library): YearsAsked | null {
  if (yearsSentence(years, pairs) === null) return years
  const fewer = { ...years, counted: latest(years) }
  const posts = new Set(years.counted.map(({ entry }) => entry?.id)).size
  const ways = posts > mostPosts ? [fewer, years] : [years, fewer]
  return (
    ways.find((way) => {
      const sum = yearsSentence(way, pairs)
      return sum !== null && standsInLibrary(sum, { ...library, today: years.today })
    }) ?? null
  )
}

/** The latest posts, as many as come to the years that are asked for. */
function latest({ counted, min, today }: YearsAsked): readonly PairedItem[] {
  const ordered = counted.toSorted((a, b) => (b.entry?.start ?? '').localeCompare(a.entry?.start ?? '', 'en'))
  const monthsOf = (some: readonly PairedItem[]) =>
    unionOfMonths(some.flatMap(({ entry }) => (entry ? (entryMonths(entry, today) ?? []) : [])))
  const at = ordered.findIndex((_, place) => monthsOf(ordered.slice(0, place + 1)) >= Math.max(min, 1) * 12)
  return at < 0 ? counted : ordered.slice(0, at + 1)
}
