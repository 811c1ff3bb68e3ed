import { Button } from '../components/controls/button.tsx'
import { Dialog } from '../components/panes/dialog.tsx'
import { useStore } from '../components/store.ts'
import css from './notes-gate.module.css'
import { keepOut, stoppedExport } from './notes-gate.ts'

interface NotesGateProps {
  /** Goes to the note's place in the text. */
  readonly onShow: (section: string) => void
}

/** What stops an export: notes to oneself that are neither resolved nor kept out knowingly. */
export function NotesGate({ onShow }: NotesGateProps) {
  const stopped = useStore(stoppedExport)
  if (!stopped) return null
  const { application, notes, go } = stopped
  const close = () => stoppedExport.set(null)
  const one = notes.length === 1
  return (
    <Dialog
      title={one ? 'A note to yourself is open' : `${notes.length} notes to yourself are open`}
      about="Notes never leave. Resolve them first, or keep them out of the file and go on."
      onClose={close}
      acts={
        <>
          <Button onClick={close}>Back</Button>
          <Button
            look="primary"
            onClick={() => {
              keepOut(application, notes)
              close()
              go()
            }}
          >
            {one ? 'Keep it out and save' : 'Keep them out and save'}
          </Button>
        </>
      }
    >
      <ul className={css.notes}>
        {notes.map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two notes may read the same, and the list does not change
          <li key={index} className={css.note}>
            <span>{note.text}</span>
            <Button
              small
              onClick={() => {
                close()
                onShow(note.section)
              }}
            >
              Go there
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
