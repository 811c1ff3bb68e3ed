import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Snapshot } from '../../shared/contract/documents.ts'
import type { Document } from '../../shared/domain/document.ts'
import { sectionText } from '../../shared/formats/section-text.ts'
import { api, client } from '../api.ts'
import { attempt, say } from '../app/toasts.ts'
import { Button } from '../components/button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { ScrollRegion } from '../components/scroll-region.tsx'
import { useStore } from '../components/store.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import css from './history-dialog.module.css'

const reasons: Readonly<Record<Snapshot['why'], string>> = {
  opened: 'when it was opened',
  writing: 'while writing',
  'before-change': 'before a change',
  restored: 'before going back',
  copy: 'from another window',
  sent: 'what was sent',
  kept: 'kept by you',
}

interface HistoryDialogProps {
  readonly session: WritingSession
  readonly onReload: () => void
}

/** Earlier versions of the document, to look at and go back to. */
export function HistoryDialog({ session, onReload }: HistoryDialogProps) {
  return useStore(session.history) ? <Versions session={session} onReload={onReload} /> : null
}

function Versions({ session, onReload }: HistoryDialogProps) {
  const { application } = session
  const options = api.documents.history.queryOptions({ input: { application } })
  const versions = useQuery({ ...options, staleTime: 0 }).data ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const id = chosen ?? versions[0]?.id ?? null
  const goBack = async () => {
    if (id === null) return
    await session.saver.flush()
    const stored = await attempt(() => client.documents.restore({ application, id }))
    if (!stored) return
    onReload()
    say('This is the earlier version. The one before is kept in the history.')
  }
  return (
    <Dialog
      wide
      title="Earlier versions"
      about="Going back keeps what is there now as a version of its own."
      onClose={() => session.history.set(false)}
      acts={
        <>
          <Button onClick={() => session.history.set(false)}>Close</Button>
          <Button look="primary" disabled={id === null} onClick={goBack}>
            Go back to this
          </Button>
        </>
      }
    >
      {versions.length === 0 && <p>There is no earlier version yet.</p>}
      <div className={css.columns}>
        <ul className={css.list}>
          {versions.map((version) => (
            <li key={version.id}>
              <button
                type="button"
                className={css.version}
                aria-pressed={version.id === id}
                onClick={() => setChosen(version.id)}
              >
                {new Date(version.at).toLocaleString('en-GB')}
                <small>
                  {reasons[version.why]} · {version.words} words
                </small>
              </button>
            </li>
          ))}
        </ul>
        {id !== null && <Look application={application} id={id} />}
      </div>
    </Dialog>
  )
}

function Look({ application, id }: { readonly application: string; readonly id: string }) {
  const document: Document | undefined = useQuery(
    api.documents.snapshot.queryOptions({ input: { application, id } }),
  ).data
  return (
    <ScrollRegion className={css.look} name="This version">
      {document?.sections.map((section) => (
        <div key={section.id}>
          <b>{section.heading}</b>
          <p>{sectionText(section).text}</p>
        </div>
      ))}
    </ScrollRegion>
  )
}
