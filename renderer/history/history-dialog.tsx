import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../api.ts'
import { Button } from '../components/controls/button.tsx'
import { Segments } from '../components/controls/segments.tsx'
import { Dialog } from '../components/panes/dialog.tsx'
import type { WritingSession } from '../editor/writing-session.ts'
import { leftFilesOf } from '../exporting/left-files-state.ts'
import { Comparison } from './comparison.tsx'
import css from './history.module.css'
import { KeepVersion } from './keep-version.tsx'
import { restore } from './restore-acts.ts'
import { Timeline } from './timeline.tsx'
import { VersionHead } from './version-head.tsx'
import { versionName } from './version-words.ts'

const against = [
  { id: 'now', name: 'Against now' },
  { id: 'before', name: 'Against the version before' },
] as const

/** Earlier versions of the document: when and why each was kept, what changed since, and going back in whole or in part. */
export function HistoryDialog({ session }: { readonly session: WritingSession }) {
  const { application } = session
  const options = api.documents.history.queryOptions({ input: { application } })
  const versions = useQuery({ ...options, staleTime: 0 }).data
  const [picked, setPicked] = useState<string | null>(null)
  const [side, setSide] = useState<'now' | 'before'>('now')
  useEffect(() => void session.saver.flush(), [session])
  const at = Math.max(0, versions?.findIndex(({ id }) => id === picked) ?? 0)
  const version = versions?.[at]
  const close = () => session.history.set(false)
  return (
    <Dialog
      full
      title="Earlier versions"
      about="Going back keeps what is there now as a version of its own, so nothing is lost."
      onClose={close}
      acts={
        <>
          <KeepVersion session={session} onKept={setPicked} />
          <Button
            onClick={() => {
              close()
              leftFilesOf.set(application)
            }}
          >
            Exported files…
          </Button>
          <Button onClick={close}>Close</Button>
          <Button
            look="primary"
            disabled={!version}
            onClick={() => version && void restore(session, { id: version.id, name: versionName(version) })}
          >
            Go back to this version
          </Button>
        </>
      }
    >
      {versions?.length === 0 && <p>There is no earlier version yet.</p>}
      {versions && version && (
        <div className={css.columns}>
          <Timeline versions={versions} chosen={version.id} onChoose={setPicked} />
          <div className={css.look}>
            <VersionHead key={`${version.id} ${version.name}`} application={application} version={version} />
            <Segments name="Compare" all={against} chosen={side} onChoose={setSide} />
            <Comparison
              session={session}
              version={version}
              before={versions[at + 1]}
              side={side}
              onRestore={(section) => void restore(session, { id: version.id, section, name: versionName(version) })}
            />
          </div>
        </div>
      )}
    </Dialog>
  )
}
