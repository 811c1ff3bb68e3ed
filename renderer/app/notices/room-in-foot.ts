/** Kept free on both sides of a message in the status bar, in CSS pixels. */
const margin = 8

/**
 * Where in the window's status bar something of this width covers none of its words: as near to the middle as there is room.
 *
 * @returns its left edge in CSS pixels; null where there is no such room
 */
export function roomInFoot(foot: HTMLElement, width: number): number | null {
  const bar = foot.getBoundingClientRect()
  const taken = [...foot.children]
    .filter((one) => one.textContent !== '')
    .map((one) => one.getBoundingClientRect())
    .toSorted((a, b) => a.left - b.left)
  const edges = [...taken, { left: bar.right, right: bar.right }]
  const wished = bar.left + (bar.width - width) / 2
  let best: number | null = null
  let from = bar.left
  for (const { left, right } of edges) {
    const [low, high] = [from + margin, left - margin - width]
    const place = Math.min(high, Math.max(low, wished))
    if (low <= high && (best === null || Math.abs(place - wished) < Math.abs(best - wished))) best = place
    from = Math.max(from, right)
  }
  return best
}
