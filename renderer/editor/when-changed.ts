import type { LiveEditor } from './live-editor.ts'

/** Runs something once, when the text is changed next by whatever it is: from then on undo takes back something else than before. */
export function whenChanged(editor: LiveEditor, then: () => void): void {
  const listen = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => {
    if (!transaction.docChanged) return
    editor.off('transaction', listen)
    then()
  }
  editor.on('transaction', listen)
}
