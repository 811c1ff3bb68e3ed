import type { ChainedCommands, Editor } from '@tiptap/core'

/**
 * A chain of commands on an editor that has the focus from now on. TipTap's own `focus` waits for a frame, and on a busy computer what is
 * typed until then is lost.
 */
export function focused(editor: Editor): ChainedCommands {
  editor.view.focus()
  return editor.chain()
}
