import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Keeps the caret in view without measuring the page at each key: it is looked for once before the next paint, when the page is laid out
 * anyway, and only when it stands outside of what can be seen is the page scrolled.
 */
export const CalmScroll = Extension.create({
  name: 'calmScroll',
  addProseMirrorPlugins() {
    let asked = 0
    let scrolling = false
    const look = (view: EditorView) => {
      asked = 0
      if (view.isDestroyed || view.dom.offsetParent === null || isSeen(view)) return
      scrolling = true
      view.dispatch(view.state.tr.scrollIntoView().setMeta('addToHistory', false))
      scrolling = false
    }
    return [
      new Plugin({
        props: {
          scrollMargin: margin,
          scrollThreshold: margin,
          handleScrollToSelection(view) {
            if (scrolling) return false
            if (asked === 0) asked = requestAnimationFrame(() => look(view))
            return true
          },
        },
        view: () => ({ destroy: () => cancelAnimationFrame(asked) }),
      }),
    ]
  },
})

/** Pixels kept between the caret and the edge; above it stands the bar with the tools. */
const margin = { top: 48, right: 0, bottom: 24, left: 0 }

/** Whether the caret stands between the edges of the part of the page that scrolls. */
function isSeen(view: EditorView): boolean {
  const { top, bottom } = view.coordsAtPos(view.state.selection.head, 1)
  const frame = scrolledBy(view.dom)?.getBoundingClientRect()
  const [highest, lowest] = [frame?.top ?? 0, frame?.bottom ?? innerHeight]
  return top >= highest + margin.top && bottom <= lowest - margin.bottom
}

const known = new WeakMap<Element, HTMLElement>()

/** The element that scrolls the text; looked for again when the editor stands elsewhere. */
function scrolledBy(dom: HTMLElement): HTMLElement | null {
  const before = known.get(dom)
  if (before?.contains(dom)) return before
  for (let element = dom.parentElement; element; element = element.parentElement) {
    if (!/auto|scroll/u.test(getComputedStyle(element).overflowY)) continue
    known.set(dom, element)
    return element
  }
  return null
}
