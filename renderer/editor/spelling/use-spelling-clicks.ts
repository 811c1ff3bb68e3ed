import { type RefObject, useEffect } from 'react'
import type { LiveEditor } from '../live-editor.ts'
import type { WritingSession } from '../writing-session.ts'
import { spellingAt } from './spelling-acts.ts'

/** A click on a word that the spelling underlines opens its card; one anywhere else, typing or Escape closes it. */
export function useSpellingClicks(
  session: WritingSession,
  editor: LiveEditor | null,
  card: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!editor) return
    const { dom } = editor.view
    const open = (event: MouseEvent) => {
      const { target, clientX, clientY } = event
      const marked = target instanceof Element && target.closest('.spelling')
      const position = marked ? editor.view.posAtCoords({ left: clientX, top: clientY })?.pos : undefined
      const at = position === undefined || !editor.state.selection.empty ? null : spellingAt(editor, position)
      if (!at) return
      // A word within a sentence that was found by the checks too: the narrower of the two is meant.
      event.stopPropagation()
      session.looked.set(null)
      session.misspelt.set({ at, byKey: false })
    }
    const close = ({ target }: PointerEvent) => {
      if (target instanceof Node && !card.current?.contains(target)) session.misspelt.set(null)
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') session.misspelt.set(null)
    }
    const typed = () => session.misspelt.set(null)
    dom.addEventListener('click', open, { capture: true })
    dom.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', close)
    editor.on('update', typed)
    return () => {
      dom.removeEventListener('click', open, { capture: true })
      dom.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', close)
      editor.off('update', typed)
    }
  }, [editor, session, card])
}
