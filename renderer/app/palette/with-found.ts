import type { FoundGroup, IndexedItem } from './find-items.ts'

/** The groups with the evidence that the library's search found besides, after what was found by its letters; no item comes twice. */
export function withFound(
  groups: readonly FoundGroup[],
  all: readonly IndexedItem[],
  found: ReadonlySet<string>,
): readonly FoundGroup[] {
  if (found.size === 0) return groups
  const shown = new Set(groups.flatMap(({ items }) => items.map(({ key }) => key)))
  const more = all.flatMap(({ item }) => {
    const [kind, id = ''] = item.key.split(' ')
    return kind === 'evidence' && found.has(id) && !shown.has(item.key) ? [item] : []
  })
  if (more.length === 0) return groups
  const at = groups.findIndex(({ group }) => group === 'Library')
  if (at < 0) return [...groups, { group: 'Library', items: more }]
  return groups.map((one, index) => (index === at ? { ...one, items: [...one.items, ...more] } : one))
}
