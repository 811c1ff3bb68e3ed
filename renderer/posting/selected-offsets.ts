/**
 * The stretch of the original text that the person selected. Every piece of text on the page carries its offset in
 * `data-start`. Null when nothing of it is selected.
 */
export function selectedOffsets(root: HTMLElement, selection: Selection | null): { start: number; end: number } | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let [start, end] = [Number.POSITIVE_INFINITY, -1]
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const base = node.parentElement?.closest('[data-start]')?.getAttribute('data-start')
    if (base === null || base === undefined || !range.intersectsNode(node)) continue
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : (node.nodeValue?.length ?? 0)
    if (from >= to) continue
    start = Math.min(start, Number(base) + from)
    end = Math.max(end, Number(base) + to)
  }
  return start < end ? { start, end } : null
}
