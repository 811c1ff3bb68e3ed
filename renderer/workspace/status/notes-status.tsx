import { loadedLater } from '../../components/loaded-later.ts'
import { LaterDialog } from '../../components/panes/later-dialog.tsx'
import { useStore } from '../../components/store.ts'
import { stepSpelling } from '../../editor/spelling/spelling-acts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import css from './writing-status.module.css'

const notesDialog = loadedLater(async () => (await import('../../editor/notes/notes-dialog.tsx')).NotesDialog)

/** How many notes to self there are; they are listed and resolved from here. */
export function NotesStatus({ session }: { readonly session: WritingSession }) {
  const counts = useStore(session.counts)
  const editor = useStore(session.editor)
  const listed = useStore(session.dialog)?.kind === 'notes'
  const notes = [...counts.values()].reduce((sum, count) => sum + count.notes, 0)
  const close = () => {
    session.dialog.set(null)
    session.recount()
  }
  return (
    <>
      {notes > 0 && (
        <button
          type="button"
          className={css.notes}
          title="List and resolve them"
          onClick={() => session.dialog.set({ kind: 'notes' })}
        >
          <span aria-hidden>✎ </span>
          <u>{notes === 1 ? '1 note to self' : `${notes} notes to self`}</u>
        </button>
      )}
      {listed && editor && <LaterDialog part={notesDialog} props={{ editor, onClose: close }} onClose={close} />}
    </>
  )
}

/** How many remarks the spelling has; goes to the next. */
export function SpellingStatus({ session }: { readonly session: WritingSession }) {
  const n = useStore(session.spelling)
  if (n === 0) return null
  return (
    <button type="button" className={css.step} title="Go to the next (F7)" onClick={() => stepSpelling(session, 1)}>
      {n === 1 ? '1 in spelling' : `${n} in spelling`}
    </button>
  )
}
