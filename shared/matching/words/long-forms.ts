import type { ItemIndex } from '../ranking/index-items.ts'

/** So many letters at the beginning make two long words forms of one ("microscope", "microscopy"). */
const shared = 8
const longestEnding = 4

const known = new WeakMap<ItemIndex['postings'], ReadonlyMap<string, readonly string[]>>()

/** The keys of an index that begin as a long word does and only end otherwise. */
export function longForms(term: string, { postings }: ItemIndex): readonly string[] {
  if (term.length < shared || term.includes(' ')) return []
  const byBeginning = known.get(postings) ?? beginnings(postings)
  known.set(postings, byBeginning)
  const own = plain(term)
  return (byBeginning.get(own.slice(0, shared)) ?? []).filter((key) => key !== term && endsOtherwise(own, plain(key)))
}

const plain = (key: string): string => key.replace('~', '')

function endsOtherwise(one: string, other: string): boolean {
  let same = shared
  while (same < one.length && one[same] === other[same]) same += 1
  return one.length - same <= longestEnding && other.length - same <= longestEnding
}

function beginnings(postings: ItemIndex['postings']): Map<string, string[]> {
  const made = new Map<string, string[]>()
  for (const key of postings.keys()) {
    if (key.length < shared || key.includes(' ')) continue
    const beginning = key.slice(0, shared)
    const list = made.get(beginning)
    if (list) list.push(key)
    else made.set(beginning, [key])
  }
  return made
}
