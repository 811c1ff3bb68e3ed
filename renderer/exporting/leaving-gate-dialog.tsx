import { Button } from '../components/controls/button.tsx'
import { Dot } from '../components/marks/dot.tsx'
import { Dialog } from '../components/panes/dialog.tsx'
import { useStore } from '../components/store.ts'
import css from './leaving-gate.module.css'
import { letPass, type StillOpen, stoppedExport } from './leaving-gate.ts'

interface LeavingGateProps {
  /** Goes to a place in the text; `start` counts in the section's plain text. */
  readonly onShow: (section: string, start: number | undefined) => void
}

/** What stops an export: claims that the evidence does not carry and notes to oneself, which the person has not decided about yet. */
export function LeavingGate({ onShow }: LeavingGateProps) {
  const stopped = useStore(stoppedExport)
  if (!stopped) return null
  const { application, claims, notes, go } = stopped
  const close = () => stoppedExport.set(null)
  const show = (section: string | null, start?: number) => {
    close()
    if (section !== null) onShow(section, start)
  }
  return (
    <Dialog
      title={titleOf(stopped)}
      about={aboutOf(stopped)}
      onClose={close}
      acts={
        <>
          <Button look={claims.length > 0 ? 'primary' : 'plain'} onClick={close}>
            Back
          </Button>
          <Button
            look={claims.length > 0 ? 'plain' : 'primary'}
            onClick={() => {
              letPass(application, stopped)
              close()
              go()
            }}
          >
            {claims.length > 0
              ? 'Save all the same'
              : notes.length === 1
                ? 'Keep it out and save'
                : 'Keep them out and save'}
          </Button>
        </>
      }
    >
      <ul className={css.open}>
        {claims.map(({ section, start, message }) => (
          <li key={`${section} ${start} ${message}`} className={css.claim}>
            <Dot state="gap" name="open" />
            <span className={css.words}>{message}</span>
            <Button small onClick={() => show(section, start)}>
              Go there
            </Button>
          </li>
        ))}
        {notes.map(({ section, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two notes may read the same, and the list does not change
          <li key={index} className={css.note}>
            <span className={css.words}>{text}</span>
            <Button small onClick={() => show(section)}>
              Go there
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function titleOf({ claims, notes }: StillOpen): string {
  const backed = claims.length > 0 ? [`${counted(claims.length, 'claim')} ${isOrAre(claims.length)} not backed`] : []
  const open = notes.length > 0 ? [`${counted(notes.length, 'note')} to yourself ${isOrAre(notes.length)} open`] : []
  const title = [...backed, ...open].join(', and ')
  return title.charAt(0).toUpperCase() + title.slice(1)
}

function aboutOf({ claims, notes }: StillOpen): string {
  if (claims.length === 0) return 'Notes never leave. Resolve them first, or keep them out of the file and go on.'
  const claimed = `${claims.length === 1 ? 'It goes' : 'They go'} out as written, without the mark. Look first, or save all the same.`
  return notes.length === 0 ? claimed : `${claimed} Notes never leave.`
}

/** "a note", "3 notes". */
const counted = (count: number, what: string): string => (count === 1 ? `a ${what}` : `${count} ${what}s`)
const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are')
