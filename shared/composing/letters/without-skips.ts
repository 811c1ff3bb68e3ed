import type { Entry } from '../../domain/entry.ts'
import type { PairedItem } from '../paired-item.ts'
import { isStay } from '../phrases/is-stay.ts'
import { isBefore } from '../sentences/entry-opening.ts'
import type { WeighedItem } from './letter-themes.ts'

interface Posts {
  readonly entries: readonly Entry[]
  /** What can be told of a post, by its id, the most telling first. */
  readonly lines: ReadonlyMap<string, readonly PairedItem[]>
  readonly fits: (items: readonly WeighedItem[]) => boolean
  readonly need: (item: WeighedItem) => number
}

const mostSkips = 4

/**
 * The items of a letter with a line of each post that it would jump over: whoever tells of 2014 and of today and not of the four years between looks as if they were out of work. What has no room then goes, the least needed first; where nothing can
 * be told of the post between, an older placement goes instead.
 */
export function withoutSkips(items: readonly WeighedItem[], posts: Posts): readonly WeighedItem[] {
  let kept = items
  const tried = new Set<string>()
  for (let turn = 0; turn < mostSkips; turn++) {
    const skipped = skippedPost(kept, posts.entries, tried)
    if (!skipped) break
    tried.add(skipped.id)
    const [line] = posts.lines.get(skipped.id) ?? []
    kept = line ? (withRoomFor({ item: line, weight: 0 }, kept, posts) ?? kept) : withoutStays(kept, skipped)
  }
  return kept
}

/** The newest post that nothing tells of although something tells of an older one. */
function skippedPost(
  items: readonly WeighedItem[],
  entries: readonly Entry[],
  tried: ReadonlySet<string>,
): Entry | null {
  const told = new Set(items.flatMap(({ item }) => item.entry?.id ?? []))
  const older = (entry: Entry) =>
    items.some(({ item }) => item.entry?.kind === 'work' && item.entry.id !== entry.id && isOlder(item.entry, entry))
  const [first = null] = entries
    .filter(
      (entry) => entry.kind === 'work' && !told.has(entry.id) && !tried.has(entry.id) && isLong(entry) && older(entry),
    )
    .toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? '', 'en'))
  return first
}

const isOlder = (one: Entry, other: Entry): boolean => other.start !== null && isBefore(one, other)

/** A year or more, or from one year to another: a summer between two posts is no gap. */
function isLong({ start, end, title }: Entry): boolean {
  if (start === null || end === null || isStay(title ?? '')) return false
  return end === 'present' || Number(end.slice(0, 4)) > Number(start.slice(0, 4))
}

function withRoomFor(
  one: WeighedItem,
  items: readonly WeighedItem[],
  { fits, need }: Posts,
): readonly WeighedItem[] | null {
  let kept = items
  while (!fits([...kept, one])) {
    const posts = kept.map(({ item }) => (item.entry?.kind === 'work' ? item.entry.id : null))
    const spare = kept.filter((_, at) => posts[at] === null || posts.filter((id) => id === posts[at]).length > 1)
    const least = spare.toSorted((a, b) => need(a) - need(b))[0]
    if (!least || kept.length < 2) return null
    kept = kept.filter((other) => other !== least)
  }
  return [...kept, one]
}

const withoutStays = (items: readonly WeighedItem[], skipped: Entry): readonly WeighedItem[] =>
  items.filter(({ item: { entry } }) => !(entry && isStay(entry.title ?? '') && isOlder(entry, skipped)))
