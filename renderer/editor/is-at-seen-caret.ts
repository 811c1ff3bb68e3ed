import type { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Whether the browser's caret is where the editor believes it to be. After a click or a key that moves it, the editor is told later. */
export function isAtSeenCaret(view: EditorView, { anchor, head }: Pick<TextSelection, 'anchor' | 'head'>): boolean {
  const seen = view.dom.ownerDocument.getSelection()
  if (!seen?.anchorNode || !seen.focusNode) return true
  if (!view.dom.contains(seen.anchorNode) || !view.dom.contains(seen.focusNode)) return false
  const at = (node: Node, offset: number) => view.posAtDOM(node, offset)
  return at(seen.anchorNode, seen.anchorOffset) === anchor && at(seen.focusNode, seen.focusOffset) === head
}
