/** Anything with both its dates. */
interface Dated {
  readonly start: string | null
  readonly end: string | null
}

/**
 * How many months the entries cover together, overlaps once: the least and the most their dates allow (a bare year leaves eleven
 * months open at each end). `null` when a date is missing, or an entry still runs and today is not known.
 */
export function entryMonths(entries: readonly Dated[], today: string | null): { least: number; most: number } | null {
  const spans = entries.map((entry) => span(entry, today))
  const known = spans.filter((one) => one !== null)
  if (known.length === 0 || known.length < spans.length) return null
  const late = known.reduce((sum, one) => sum + one.late, 0)
  const more = known.reduce((sum, one) => sum + one.more, 0)
  const covered = union(known)
  return { least: Math.max(0, covered - late), most: covered + more }
}

interface Span {
  readonly from: number
  readonly to: number
  /** Months by which it may have begun later, and have ended later, than is counted. */
  readonly late: number
  readonly more: number
}

function span({ start, end }: Dated, today: string | null): Span | null {
  const last = end === 'present' ? today : end
  const from = month(start)
  const to = month(last)
  if (from === null || to === null) return null
  const [isBareStart, isBareEnd] = [start?.length === 4, last?.length === 4]
  return { from, to: to + (isBareEnd ? 0 : 1), late: isBareStart ? open : 0, more: isBareEnd ? open : 0 }
}

/** What a bare year leaves open. */
const open = 11

function month(date: string | null): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?/u.exec(date ?? '')
  return match ? Number(match[1]) * 12 + Number(match[2] ?? 1) - 1 : null
}

function union(spans: readonly Span[]): number {
  let covered = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    covered += Math.max(0, to - Math.max(from, until))
    until = Math.max(until, to)
  }
  return covered
}
