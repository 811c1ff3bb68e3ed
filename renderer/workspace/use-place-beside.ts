import { type CSSProperties, type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { messagesHeight } from '../components/messages/messages-height.ts'
import type { LiveEditor } from '../editor/live-editor.ts'

const gap = 8
/** What the bar above and the status below take. */
const [head, foot] = [44, 30]
const least = 170
/** A card that would be cut may be as wide as this, in CSS pixels. */
const widest = 560

/**
 * Keeps a card below a stretch of text, or above where there is no room, while the page scrolls. Where neither has room, the card is made wider and,
 * if need be, lower; one that is to be seen whole rather stands over the words than is cut.
 */
export function usePlaceBeside(
  editor: LiveEditor,
  stretch: { readonly from: number; readonly to: number },
  card: RefObject<HTMLElement | null>,
  whole = false,
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({ left: 0, top: 0 })
  const { from, to } = stretch
  const put = useCallback(() => {
    const element = card.current
    if (!element || to > editor.state.doc.content.size) return
    const next = placeOf(element, editor.view.coordsAtPos(from), editor.view.coordsAtPos(to, -1), whole)
    setPlace((before) => (isSame(before, next) ? before : next))
  }, [editor, from, to, card, whole])
  // A card that has come to hold more is placed anew before it is painted: an observer would see it a frame late, over the status bar.
  useLayoutEffect(put)
  useLayoutEffect(() => {
    const grown = new ResizeObserver(put)
    if (card.current) grown.observe(card.current)
    // The text moves when the pane around it does: with focus mode, or with the page beside it.
    for (let around: Element | null = editor.view.dom; around; around = around.parentElement) grown.observe(around)
    document.addEventListener('scroll', put, { capture: true, passive: true })
    window.addEventListener('resize', put)
    const moved = messagesHeight.subscribe(put)
    return () => {
      grown.disconnect()
      moved()
      document.removeEventListener('scroll', put, { capture: true })
      window.removeEventListener('resize', put)
    }
  }, [editor, card, put])
  return place
}

interface Line {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

function placeOf(element: HTMLElement, start: Line, end: Line, whole: boolean): CSSProperties {
  const floor = innerHeight - messagesHeight.get()
  const below = floor - foot - gap - (end.bottom + gap)
  const above = start.top - gap - (head + gap)
  const usual = sizeAt(element, whole, null)
  const wide =
    Math.max(below, above) < usual.height ? sizeAt(element, whole, Math.min(widest, innerWidth - 2 * gap)) : usual
  const widened = wide.height < usual.height
  const { width, height } = widened ? wide : usual
  const under = below >= height || below >= above
  // In a low window it is as low as that asks for, rather than over the messages.
  const all = floor - foot - head - 2 * gap
  const room = Math.min(whole ? height : Math.max(least, under ? below : above), all)
  const taken = Math.min(height, room)
  const top = under ? end.bottom + gap : start.top - gap - taken
  return {
    left: Math.max(gap, Math.min(start.left, innerWidth - width - gap)),
    top: Math.max(head + gap, Math.min(top, floor - foot - taken - gap)),
    ...(widened ? { width } : {}),
    ...(height > room ? { maxHeight: room } : {}),
  }
}

/** As large as its content asks for, at this width or at its own. */
function sizeAt(element: HTMLElement, whole: boolean, at: number | null) {
  const { maxHeight, width } = element.style
  element.style.maxHeight = whole ? 'none' : ''
  element.style.width = at === null ? '' : `${at}px`
  const size = { width: element.offsetWidth, height: element.offsetHeight }
  element.style.maxHeight = maxHeight
  element.style.width = width
  return size
}

const isSame = (one: CSSProperties, other: CSSProperties) =>
  one.left === other.left && one.top === other.top && one.maxHeight === other.maxHeight && one.width === other.width
