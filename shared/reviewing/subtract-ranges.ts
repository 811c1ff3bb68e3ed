import type { Range } from '../text/range.ts'

/** What of `from` no range of `taken` covers, in order. Ranges are half-open; `from` is sorted or not, the result is sorted and disjoint. */
export function subtractRanges(from: readonly Range[], taken: readonly Range[]): Range[] {
  const cuts = joined(taken)
  let first = 0
  return joined(from).flatMap((range) => {
    while ((cuts[first]?.end ?? Number.POSITIVE_INFINITY) <= range.start) first += 1
    return leftOf(range, cuts, first)
  })
}

/** The same characters as sorted ranges that neither touch nor overlap. */
function joined(ranges: readonly Range[]): Range[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (end <= start) continue
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}

/** `first` is the first cut that ends after the range begins. */
function leftOf({ start, end }: Range, cuts: readonly Range[], first: number): Range[] {
  const left: Range[] = []
  let at = start
  for (let index = first; index < cuts.length; index += 1) {
    const cut = cuts[index]
    if (!cut || cut.start >= end) break
    if (cut.start > at) left.push({ start: at, end: cut.start })
    at = Math.max(at, cut.end)
  }
  if (at < end) left.push({ start: at, end })
  return left
}
