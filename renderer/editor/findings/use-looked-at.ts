import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import type { PlacedFinding } from './placed-findings.ts'

const name = 'looked-at'

/** The browser shows words as selected in a text that the focus has left, also once something else is looked at. A field's own selection stands in no text node. */
function forgetSelected(text: Element): void {
  const selection = getSelection()
  const { anchorNode } = selection ?? {}
  if (document.activeElement !== text && anchorNode instanceof Text && text.contains(anchorNode))
    selection?.removeAllRanges()
}

/** Shows which words an open card is about, also while the card has the focus. Painted beside the document, so that nothing in it changes. */
export function useLookedAt({ view }: Editor, { from, to }: PlacedFinding): void {
  useEffect(() => {
    const paint = () => {
      if (to > view.state.doc.content.size || !('highlights' in CSS)) return
      const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)]
      const range = document.createRange()
      range.setStart(start.node, start.offset)
      range.setEnd(end.node, end.offset)
      CSS.highlights.set(name, new Highlight(range))
    }
    paint()
    return () => {
      if ('highlights' in CSS) CSS.highlights.delete(name)
      forgetSelected(view.dom)
    }
  }, [view, from, to])
}
