import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isAtSeenCaret } from '../is-at-seen-caret.ts'

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

function typeSign(view: EditorView, sign: string): boolean {
  const { selection } = view.state
  const { $from, $to } = selection
  if (!(selection instanceof TextSelection) || !$from.sameParent($to) || /[\r\n]/u.test(sign)) return false
  // The sign belongs where the person sees the caret, so the browser then types it.
  if (!isAtSeenCaret(view, selection)) return false
  const typed = () => view.state.tr.insertText(sign, $from.pos, $to.pos).scrollIntoView()
  const taken = view.someProp('handleTextInput', (handle) => handle(view, $from.pos, $to.pos, sign, typed))
  if (!taken) view.dispatch(typed())
  return true
}
