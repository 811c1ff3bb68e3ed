/** Selects a stretch of the original text on the page, where every piece carries its offset in `data-start`. */
export function selectOffsets(
  root: HTMLElement,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const first = pointAt(root, start, 'after')
  const last = pointAt(root, end, 'before')
  if (!first || !last) return
  getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset)
  const box = getSelection()?.getRangeAt(0).getBoundingClientRect()
  const frame = root.getBoundingClientRect()
  if (box && (box.top < frame.top + 40 || box.bottom > frame.bottom - 80))
    first.node.parentElement?.scrollIntoView({ block: 'center' })
}

interface Point {
  readonly node: Node
  readonly offset: number
}

/** The place of an offset in the page; at the edge of two pieces the one after it or before it. */
function pointAt(root: HTMLElement, offset: number, side: 'after' | 'before'): Point | null {
  for (const piece of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const from = Number(piece.dataset.start)
    const node = piece.firstChild
    const length = node?.nodeValue?.length ?? 0
    if (node && offset >= from && (side === 'after' ? offset < from + length : offset <= from + length))
      if (side === 'after' || offset > from) return { node, offset: offset - from }
  }
  return null
}
