import { memo, useEffect, useRef, useState } from 'react'
import { focusSection } from '../editor/editor-acts.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import css from './workspace.module.css'

interface TitleFieldProps {
  readonly session: WritingSession
  /** The application's name, which stands for a title of the document's own. */
  readonly title: string
}

/** The document's title, written in place. React never renders its words, so that a key renders nothing. */
export const TitleField = memo(function TitleField({ session, title }: TitleFieldProps) {
  const [shownFirst] = useState(() => session.title.get() || title)
  const field = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const show = () => {
      const { current } = field
      if (current && current !== document.activeElement) current.textContent = session.title.get() || title
    }
    show()
    return session.title.subscribe(show)
  }, [session, title])
  const keep = (text: string) => {
    const plain = text.replace(/\s+/gu, ' ').trim()
    if (plain === (session.title.get() || title)) return
    session.title.set(plain)
    session.saver.touched()
  }
  return (
    <h1
      ref={field}
      className={css.title}
      data-part="title"
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      title="Title: click to change it"
      onInput={(event) => keep(event.currentTarget.textContent ?? '')}
      onKeyDown={(event) => {
        if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing) return
        event.preventDefault()
        const first = session.read().sections[0]
        if (first) focusSection(session, first.id)
      }}
      onBlur={(event) => {
        event.currentTarget.textContent = session.title.get() || title
      }}
    >
      {shownFirst}
    </h1>
  )
})
