import type { PairedItem } from '../paired-item.ts'
import { storiesIn } from './stories.ts'

/** Items with those that tell one story in one block, in its order, where the first of them stood; any other alone. */
export function inBlocks(items: readonly PairedItem[]): readonly (readonly PairedItem[])[] {
  const stories = storiesIn(items.map(({ evidence }) => evidence))
  const byId = new Map(items.map((item) => [item.evidence.id, item]))
  const placed = new Set<string>()
  return items.flatMap((item) => {
    const { id } = item.evidence
    if (placed.has(id)) return []
    const block = (stories.get(id) ?? []).flatMap((line) => byId.get(line.id) ?? [])
    for (const one of block) placed.add(one.evidence.id)
    return [block.length > 0 ? block : [item]]
  })
}
