import type { Node } from '@tiptap/pm/model'

/** The sections that stand together under one heading of the posting: indexes `first` to `last`, both included. */
export interface GroupRun {
  readonly first: number
  readonly last: number
  readonly group: string | null
}

/** The run of sections of the same group around an index. */
export function groupRun(doc: Node, index: number): GroupRun {
  const groupAt = (at: number): unknown => doc.maybeChild(at)?.attrs.group
  const group = groupAt(index)
  let first = index
  let last = index
  while (first > 0 && groupAt(first - 1) === group) first -= 1
  while (last < doc.childCount - 1 && groupAt(last + 1) === group) last += 1
  return { first, last, group: typeof group === 'string' ? group : null }
}
