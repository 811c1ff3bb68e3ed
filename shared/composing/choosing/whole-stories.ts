import type { PairedItem } from '../paired-item.ts'
import { needsItsStory, type Story } from './stories.ts'

/**
 * Items with what else their stories tell: how things stood is never told without what was done and what came of it, nor what came of it without the deed. What a deed that stands for itself led to
 * is told with it where `further` says so.
 */
export function wholeStories(
  items: readonly PairedItem[],
  stories: ReadonlyMap<string, Story>,
  further: (line: Story[number]) => boolean = () => true,
): readonly PairedItem[] {
  const told = new Set<string>()
  return items.flatMap((item) => {
    if (told.has(item.evidence.id)) return []
    const story = stories.get(item.evidence.id)
    const lines =
      story === undefined
        ? [item.evidence]
        : story.filter((line) => line === item.evidence || needsItsStory(item.evidence, story) || further(line))
    for (const { id } of lines) told.add(id)
    return lines.map((line) => items.find(({ evidence }) => evidence.id === line.id) ?? { ...item, evidence: line })
  })
}
