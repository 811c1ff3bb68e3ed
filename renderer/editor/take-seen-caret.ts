import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isAtSeenCaret } from './is-at-seen-caret.ts'

/**
 * Takes over where the person sees the caret. Whatever changes the text or its marks by itself, such as the answer of a check, does this first: between a
 * click and the moment the editor is told of it, drawing the text anew would put the caret back, and what is typed next would go where it stood before.
 */
export function takeSeenCaret(view: EditorView): void {
  const { selection } = view.state
  if (!view.hasFocus() || !(selection instanceof TextSelection) || isAtSeenCaret(view, selection)) return
  // What the browser is about to say. The editor has no other ear for it.
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}
