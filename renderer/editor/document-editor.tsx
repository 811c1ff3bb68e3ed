import { memo, useEffect, useRef, useState } from 'react'
import './document-editor.css'
import { editorOf, showEditor } from './open-editor.ts'
import type { WritingSession } from './writing-session.ts'

/** Shows the one editor of a session. Nothing in it renders while typing; what follows from a key goes through the session. */
export const DocumentEditor = memo(function DocumentEditor({ session }: { readonly session: WritingSession }) {
  const place = useRef<HTMLDivElement>(null)
  const [editor] = useState(() => editorOf(session))
  useEffect(() => {
    if (place.current) showEditor(session, editor, place.current)
  }, [session, editor])
  return <div ref={place} />
})
