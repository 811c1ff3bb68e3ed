import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Puts a typed sign into the text by a transaction of its own. Left to the browser, the page is laid out before the sign is put in and
 * the paragraph read back after, which took most of the time from key to paint. Where the browser looks spelling over it keeps
 * the typing, since its underlines last only in text it typed itself; so do input methods, whose keys never come here.
 */
export const TypedText = Extension.create({
  name: 'typedText',
  // Behind everything that has a key of its own.
  priority: 1,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyPress: (view, { charCode }) => !view.dom.spellcheck && typeSign(view, String.fromCharCode(charCode)),
      },
    }),
  ],
})

/**
 * Whether the browser's caret is where the editor believes it to be. After a click or a key that moves it, the editor is told later; the
 * sign belongs where the person sees the caret, so the browser then types it.
 */
function isAtCaret(view: EditorView, { anchor, head }: TextSelection): boolean {
  const seen = view.dom.ownerDocument.getSelection()
  if (!seen?.anchorNode || !seen.focusNode) return true
  if (!view.dom.contains(seen.anchorNode) || !view.dom.contains(seen.focusNode)) return false
  const at = (node: Node, offset: number) => view.posAtDOM(node, offset)
  return at(seen.anchorNode, seen.anchorOffset) === anchor && at(seen.focusNode, seen.focusOffset) === head
}

function typeSign(view: EditorView, sign: string): boolean {
  const { selection } = view.state
  const { $from, $to } = selection
  if (!(selection instanceof TextSelection) || !$from.sameParent($to) || /[\r\n]/u.test(sign)) return false
  if (!isAtCaret(view, selection)) return false
  const typed = () => view.state.tr.insertText(sign, $from.pos, $to.pos).scrollIntoView()
  const taken = view.someProp('handleTextInput', (handle) => handle(view, $from.pos, $to.pos, sign, typed))
  if (!taken) view.dispatch(typed())
  return true
}
