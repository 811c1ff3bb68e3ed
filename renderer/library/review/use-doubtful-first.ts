import { useMemo, useRef } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Group } from '../rows/library-groups.ts'

/**
 * While an import is looked over, entries that were in doubt come first. One that is settled keeps its place until the review is
 * closed, so that nothing moves under the hand.
 */
export function useDoubtfulFirst(view: LibraryView, groups: readonly Group[], reviewing: boolean): readonly Group[] {
  const seen = useRef<Set<string>>(new Set())
  return useMemo(() => {
    if (!reviewing) seen.current.clear()
    else for (const { id, doubts } of view.entries) if (doubts.length > 0) seen.current.add(id)
    const first = ({ entry }: Group) => entry !== null && seen.current.has(entry.id)
    return reviewing ? [...groups.filter(first), ...groups.filter((group) => !first(group))] : groups
  }, [view, groups, reviewing])
}
