import { EditorContent, useEditor } from '@tiptap/react'
import { memo, useEffect } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import { toEditor } from './convert.ts'
import './document-editor.css'
import { markFindings } from './editor-acts.ts'
import { editorExtensions } from './extensions/extensions.ts'
import { fillEmptySections } from './extensions/section-guard.ts'
import type { WritingSession } from './writing-session.ts'

interface DocumentEditorProps {
  readonly session: WritingSession
  readonly document: Document
}

const countAfter = 500

/** The one editor of a document. Nothing in it renders while typing; what follows from a key goes through the session. */
export const DocumentEditor = memo(function DocumentEditor({ session, document }: DocumentEditorProps) {
  const editor = useEditor({
    extensions: editorExtensions((section, slot) => putSlot(session, section, slot)),
    content: toEditor(document),
    injectCSS: false,
    enableContentCheck: true,
    editorProps: {
      attributes: {
        class: 'document',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Document',
        lang: document.language,
        spellcheck: 'true',
      },
    },
  })
  useEffect(() => follow(session, editor), [session, editor])
  return <EditorContent editor={editor} />
})

type LiveEditor = NonNullable<ReturnType<WritingSession['editor']['get']>>

/** Tells the session what happens in the editor. Counting waits until the keys pause. */
function follow(session: WritingSession, editor: LiveEditor): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const onUpdate = () => {
    session.saver.touched()
    session.looked.set(null)
    clearTimeout(timer)
    timer = setTimeout(session.recount, countAfter)
  }
  const onSelection = () => {
    const { $from } = editor.state.selection
    const id = $from.depth > 0 ? $from.node(1).attrs.id : null
    if (typeof id === 'string') session.section.set(id)
  }
  const filled = fillEmptySections(editor.state)
  if (filled) editor.view.dispatch(filled.setMeta('addToHistory', false))
  editor.on('update', onUpdate)
  editor.on('selectionUpdate', onSelection)
  session.editor.set(editor)
  markFindings(session)
  session.recount()
  return () => {
    clearTimeout(timer)
    editor.off('update', onUpdate)
    editor.off('selectionUpdate', onSelection)
  }
}

/** Slots come and go while the editor draws; React is told once it has finished. */
function putSlot(session: WritingSession, section: string, slot: HTMLElement | null): void {
  queueMicrotask(() =>
    session.slots.set((before) => {
      const after = new Map(before)
      if (slot) after.set(section, slot)
      else if (!before.get(section)?.isConnected) after.delete(section)
      return after
    }),
  )
}
