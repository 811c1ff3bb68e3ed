import type { ReadItem } from './read-item.ts'

const fewest = 5

/** Which share of its telling words the longer of two items has in common with the other, 0 to 1; 0 for fewer than five in common. */
export function shareOfWords({ stems: a }: ReadItem, { stems: b }: ReadItem): number {
  const shared = [...a].filter((stem) => b.has(stem)).length
  return shared < fewest ? 0 : shared / Math.max(a.size, b.size)
}
