import { type RefObject, useEffect } from 'react'
import { useStore } from '../../components/store.ts'
import { findingAt } from '../../editor/editor-acts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'

/**
 * A click on a finding opens its card; one anywhere else, or Escape in the text, closes it. A click on its label sets no caret, so the
 * card takes the focus and hears its keys; one on its words sets the caret there, and what is typed goes where it is seen.
 */
export function useFindingClicks(session: WritingSession, card: RefObject<HTMLElement | null>): void {
  const editor = useStore(session.editor)
  useEffect(() => {
    if (!editor) return
    const { view } = editor
    const open = (event: MouseEvent) => {
      const marked = event.target instanceof Element ? event.target.closest('.finding, .finding-word') : null
      const word = marked?.closest('.finding-word')
      const position = word
        ? view.posAtDOM(word, 0)
        : view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
      if (!marked || position === undefined || !(word || editor.state.selection.empty)) return
      const at = findingAt(editor, position)
      if (!at) return
      if (word) editor.commands.setTextSelection({ from: at.from, to: at.to })
      session.looked.set({ at, byKey: Boolean(word) })
    }
    const close = ({ target }: PointerEvent) => {
      if (session.looked.get() && target instanceof Node && !card.current?.contains(target)) session.looked.set(null)
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') session.looked.set(null)
    }
    view.dom.addEventListener('click', open)
    view.dom.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', close)
    return () => {
      view.dom.removeEventListener('click', open)
      view.dom.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', close)
    }
  }, [editor, session, card])
}
