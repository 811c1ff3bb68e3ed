import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Store } from '../../store-ports.ts'
import { found } from '../found.ts'

/** Puts items under another entry, or on their own, and with them what stands under them. */
export function moveEvidence(store: Store, ids: readonly Id[], entry: Id | null): void {
  if (entry !== null) found(store.entries.get(entry), 'entry')
  for (const id of ids) found(store.evidence.get(id), 'evidence')
  const all = store.evidence.list()
  const moved = withChildren(all, ids)
  for (const item of all.filter(({ id }) => moved.has(id))) {
    const parent = item.parent !== null && moved.has(item.parent) ? item.parent : null
    store.evidence.put({ ...item, entry, parent })
  }
}

function withChildren(all: readonly Evidence[], ids: readonly Id[]): ReadonlySet<Id> {
  const children = Map.groupBy(all, ({ parent }) => parent)
  const found = new Set<Id>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(children.get(id) ?? []).map((child) => child.id))
  }
  return found
}
