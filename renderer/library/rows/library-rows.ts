import type { Entry } from '../../../shared/domain/entry.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Group } from './library-groups.ts'

/** One line of the list: an entry's heading or one of its items. `key` is the same as long as the thing is. */
export type LibraryRow =
  | { readonly kind: 'entry'; readonly key: string; readonly entry: Entry | null; readonly count: number }
  | { readonly kind: 'item'; readonly key: string; readonly item: Evidence; readonly child: boolean }

/** Groups as the lines of one list. */
export function libraryRows(groups: readonly Group[]): LibraryRow[] {
  return groups.flatMap(({ entry, evidence }): LibraryRow[] => {
    const ids = new Set(evidence.map(({ id }) => id))
    return [
      { kind: 'entry', key: `entry ${entry?.id ?? ''}`, entry, count: evidence.length },
      ...evidence.map((item): LibraryRow => {
        const child = item.parent !== null && ids.has(item.parent)
        return { kind: 'item', key: item.id, item, child }
      }),
    ]
  })
}
