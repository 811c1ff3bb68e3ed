import { useMemo, useRef } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { useStore } from '../../components/store.ts'
import { reviews } from '../bringing/importing.ts'
import type { Group } from '../rows/library-groups.ts'

/**
 * While an import is looked over, what it brought comes first, and of that the entries in doubt. One that is settled keeps its
 * place until the review is closed, so that nothing moves under the hand.
 */
export function useReviewOrder(view: LibraryView, groups: readonly Group[]): readonly Group[] {
  const list = useStore(reviews)
  const seen = useRef<Set<string>>(new Set())
  return useMemo(() => {
    if (list.length === 0) {
      seen.current.clear()
      return groups
    }
    for (const { id, doubts } of view.entries) if (doubts.length > 0) seen.current.add(id)
    const brought = new Set(list.map(({ source }) => source))
    const rank = ({ entry }: Group) => {
      if (!entry?.origins.some(({ source }) => brought.has(source))) return 2
      return seen.current.has(entry.id) ? 0 : 1
    }
    return groups.toSorted((a, b) => rank(a) - rank(b))
  }, [view, groups, list])
}
