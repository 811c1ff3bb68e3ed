import { longAct } from '../app/notices/long-act.ts'
import { say } from '../app/notices/toasts.ts'
import { Button } from '../components/controls/button.tsx'
import { Dialog } from '../components/panes/dialog.tsx'

/** What a backup would bring, and how it is brought. */
export interface FoundBackup {
  readonly name: string
  readonly sources: number
  readonly evidence: number
  readonly applications: number
  readonly unreadable: number
  /** Brings it, unless it is stopped before the library is replaced. */
  readonly bring: (signal: AbortSignal) => Promise<unknown>
}

interface RestoreProps {
  readonly found: FoundBackup
  readonly onClose: () => void
  readonly onRestore: () => void
}

/** Says what a backup holds before it takes the library's place. */
export function RestoreDialog({ found, onClose, onRestore }: RestoreProps) {
  return (
    <Dialog
      title="Restore this backup"
      about="It takes the place of the library here, which is kept beside it as a copy."
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" onClick={onRestore}>
            Restore
          </Button>
        </>
      }
    >
      <p>
        {found.name}: {found.sources} sources, {found.evidence} items, {found.applications} applications.
      </p>
      {found.unreadable > 0 && (
        <p>It is damaged: parts of it could not be read, and this is all that could. Look for an older one first.</p>
      )}
    </Dialog>
  )
}

/** Brings what was found, and says so; true unless it failed or was stopped. */
export async function restored({ bring, name }: Pick<FoundBackup, 'bring' | 'name'>): Promise<boolean> {
  const done = await longAct(`Restoring ${name}…`, bring)
  if (done) say('The library was restored; what was there before is kept beside it.')
  return Boolean(done)
}
