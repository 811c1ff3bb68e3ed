import { memo, useEffect, useRef, useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import './document-editor.css'
import { editorOf, showEditor } from './open-editor.ts'
import type { WritingSession } from './writing-session.ts'

interface DocumentEditorProps {
  readonly session: WritingSession
  readonly document: Document
}

/** Shows the one editor of a session. Nothing in it renders while typing; what follows from a key goes through the session. */
export const DocumentEditor = memo(function DocumentEditor({ session, document }: DocumentEditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const [editor] = useState(() => editorOf(session, document))
  useEffect(() => {
    if (place.current) showEditor(session, editor, place.current)
  }, [session, editor])
  return <div ref={place} />
})
