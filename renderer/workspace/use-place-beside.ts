import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react'
import type { LiveEditor } from '../editor/live-editor.ts'

const gap = 8

/** Keeps a card below a stretch of text, or above where there is no room, while the page scrolls. */
export function usePlaceBeside(
  editor: LiveEditor,
  stretch: { readonly from: number; readonly to: number },
  card: RefObject<HTMLElement | null>,
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({ left: 0, top: 0 })
  const { from, to } = stretch
  useLayoutEffect(() => {
    const put = () => {
      const element = card.current
      if (!element || to > editor.state.doc.content.size) return
      const [start, end] = [editor.view.coordsAtPos(from), editor.view.coordsAtPos(to, -1)]
      const { offsetWidth: width, offsetHeight: height } = element
      const below = end.bottom + gap
      const top = below + height + gap <= innerHeight ? below : start.top - height - gap
      setPlace({
        left: Math.max(gap, Math.min(start.left, innerWidth - width - gap)),
        top: Math.max(gap, Math.min(top, innerHeight - height - gap)),
      })
    }
    put()
    const grown = new ResizeObserver(put)
    if (card.current) grown.observe(card.current)
    document.addEventListener('scroll', put, { capture: true, passive: true })
    window.addEventListener('resize', put)
    return () => {
      grown.disconnect()
      document.removeEventListener('scroll', put, { capture: true })
      window.removeEventListener('resize', put)
    }
  }, [editor, from, to, card])
  return place
}
