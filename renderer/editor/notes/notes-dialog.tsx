import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button, Keys } from '../../components/controls/button.tsx'
import { announce } from '../../components/messages/live-region.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import { useGoAfter } from '../../components/panes/use-go-after.ts'
import type { LiveEditor } from '../live-editor.ts'
import { goToNote, keepNoteAsText, resolveNote } from './note-acts.ts'
import css from './notes-dialog.module.css'
import { notesIn, type PlacedNote } from './notes-in.ts'

interface NotesDialogProps {
  readonly editor: LiveEditor
  readonly onClose: () => void
}

/** Every note to oneself, to be resolved one by one. */
export function NotesDialog({ editor, onClose }: NotesDialogProps) {
  const notes = useEditorState({ editor, selector: ({ editor: now }) => notesIn(now.state.doc) })
  const leaveFor = useGoAfter(onClose)
  const go = (note: PlacedNote) => leaveFor(() => goToNote(editor, note))
  return (
    <Dialog
      wide
      title="Notes to self"
      about="They never leave with the document. Undo in the text brings a resolved one back."
      onClose={onClose}
    >
      {notes.length === 0 ? <p>No notes are left.</p> : <List editor={editor} notes={notes} onGo={go} />}
    </Dialog>
  )
}

interface ListProps {
  readonly editor: LiveEditor
  readonly notes: readonly PlacedNote[]
  readonly onGo: (note: PlacedNote) => void
}

function List({ editor, notes, onGo }: ListProps) {
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const here = Math.min(at, notes.length - 1)
  const count = notes.length
  useEffect(() => {
    list.current?.querySelectorAll<HTMLElement>('[data-note-row]')[Math.min(here, count - 1)]?.focus()
  }, [here, count])
  const settle = (note: PlacedNote, act: (editor: LiveEditor, note: PlacedNote) => void, said: string) => {
    act(editor, note)
    announce(`${said} ${count - 1 === 1 ? '1 note is left.' : `${count - 1} notes are left.`}`)
  }
  const resolve = (note: PlacedNote) => settle(note, resolveNote, 'Resolved.')
  const keep = (note: PlacedNote) => settle(note, keepNoteAsText, 'It is text now.')
  const onKeyDown = (event: KeyboardEvent, note: PlacedNote) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
    if (step !== undefined) setAt(Math.max(0, Math.min(count - 1, here + step)))
    else if (event.key === 'Enter') resolve(note)
    else if (event.key === 't') keep(note)
    else if (event.key === 'g') onGo(note)
    else return
    event.preventDefault()
  }
  return (
    <>
      <ul ref={list} className={css.list}>
        {notes.map((note, i) => (
          <li
            key={`${note.from} ${note.text}`}
            data-note-row
            tabIndex={i === here ? 0 : -1}
            className={css.row}
            onFocus={() => setAt(i)}
            onKeyDown={(event) => onKeyDown(event, note)}
          >
            <span className={css.words}>
              <span className={css.note}>{note.text.trim()}</span>
              {note.section && <small>{note.section}</small>}
            </span>
            <span className={css.acts}>
              <Button small onClick={() => resolve(note)}>
                Resolve
              </Button>
              <Button small onClick={() => keep(note)}>
                Make it text
              </Button>
              <Button small onClick={() => onGo(note)}>
                Go to it
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p className={css.keys}>
        <Keys keys="Enter" /> resolve <Keys keys="t" /> make it text <Keys keys="g" /> go to it <Keys keys="↓" /> next
      </p>
    </>
  )
}
