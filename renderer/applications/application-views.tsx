import { Suspense, useCallback, useEffect, useState } from 'react'
import type { StoredDocument } from '../../shared/contract/documents.ts'
import type { Application } from '../../shared/domain/application.ts'
import { askedFor } from '../../shared/domain/asked-for.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Posting } from '../../shared/domain/posting.ts'
import { Frame } from '../app/frame/frame.tsx'
import { tellAtHand } from '../app/kept-place.ts'
import { type Arrival, go, type View } from '../app/navigation.ts'
import { Button } from '../components/controls/button.tsx'
import { Segments } from '../components/controls/segments.tsx'
import { Later } from '../components/later.tsx'
import { loadAtRest } from '../components/load-at-rest.ts'
import { loadedLater } from '../components/loaded-later.ts'
import { LaterDialog } from '../components/panes/later-dialog.tsx'
import { useStore } from '../components/store.ts'
import { showPlace } from '../editor/editor-acts.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { exportAs } from '../exporting/export-as.ts'
import { LeavingGate } from '../exporting/leaving-gate-dialog.tsx'
import { LeftFilesDialog } from '../exporting/left-files-dialog.tsx'
import { whenMarked } from '../preview/when-marked.ts'
import { runChecks } from '../workspace/findings/run-checks.ts'
import { useApplicationKeys } from '../workspace/keys/use-application-keys.ts'
import { requirementState } from '../workspace/pairing/requirement-state.ts'
import { NewerRevision } from '../workspace/session/newer-revision.tsx'
import { useWritingSession } from '../workspace/session/use-writing-session.ts'
import { Workspace } from '../workspace/workspace.tsx'
import { useArrival } from './found/use-arrival.ts'
import { ViewFooter } from './view-footer.tsx'

export interface ApplicationViewsProps {
  readonly application: Omit<Application, 'changedAt'>
  readonly posting: Posting
  readonly pairing: Pairing
  readonly library: LibraryView
  readonly stored: StoredDocument
  readonly view: View
  readonly requirement: string | undefined
  readonly arrival: Arrival | undefined
}

const postingView = loadedLater(async () => (await import('../posting/posting-view.tsx')).PostingView)
const fit = loadedLater(async () => (await import('../fit/fit.tsx')).Fit)
const history = loadedLater(async () => (await import('../history/history-dialog.tsx')).HistoryDialog)
const preview = loadedLater(async () => (await import('../preview/preview.tsx')).Preview)

const viewNames = [
  { id: 'posting', name: 'Posting' },
  { id: 'fit', name: 'Fit' },
  { id: 'write', name: 'Write' },
  { id: 'preview', name: 'Preview' },
] as const

/** The four views of an application. The editor stays while another is shown, and with it undo. */
export function ApplicationViews(props: ApplicationViewsProps) {
  const { application, posting, pairing, library, view, requirement, arrival } = props
  const session = useWritingSession(props.stored)
  const [written, setWritten] = useState(view === 'write')
  useEffect(() => {
    if (view === 'write') setWritten(true)
  }, [view])
  useEffect(() => void loadAtRest([preview, postingView, fit, history]), [])
  const show = useCallback(
    (next: View) => go({ kind: 'application', id: application.id, view: next }),
    [application.id],
  )
  useApplicationKeys(session, show)
  useArrival(session, arrival)
  useEffect(() => tellAtHand('section', session.section.get), [session])
  const versions = useStore(session.history)
  const asked = askedFor(posting.requirements, useStore(session.kind), useStore(session.shape))
  const open = asked.filter((one) => requirementState(pairing, one.id) === 'empty').length
  return (
    <Frame
      title={view === 'fit' ? 'Fit' : view === 'preview' ? 'Preview' : undefined}
      crumb={
        <>
          /{' '}
          <b>
            <bdi>{posting.role ?? application.title}</bdi>
          </b>
          {posting.company && (
            <>
              {' · '}
              <bdi>{posting.company}</bdi>
            </>
          )}
        </>
      }
      acts={<Acts session={session} view={view} show={show} />}
      footer={<ViewFooter view={view} session={session} posting={posting} pairing={pairing} open={open} />}
    >
      {versions && <LaterDialog part={history} props={{ session }} onClose={() => session.history.set(false)} />}
      <LeftFilesDialog />
      <LeavingGate
        onShow={(section, start) => {
          show('write')
          void whenMarked(session).then(() => showPlace(session, section, start))
        }}
      />
      {view !== 'posting' && <NewerRevision session={session} />}
      <Suspense>
        {view === 'posting' && (
          <Later
            part={postingView}
            props={{
              posting,
              pairing,
              session,
              requirement,
              found: arrival?.kind === 'posting' ? arrival : undefined,
            }}
          />
        )}
        {view === 'fit' && (
          <Later part={fit} props={{ application: application.id, posting, asked, pairing, view: library }} />
        )}
        {view === 'preview' && <Later part={preview} props={{ session }} />}
      </Suspense>
      {written && (
        <Workspace
          session={session}
          posting={posting}
          pairing={pairing}
          view={library}
          title={application.title || 'Untitled'}
          hidden={view !== 'write'}
          requirement={requirement}
        />
      )}
    </Frame>
  )
}

interface ActsProps {
  readonly session: WritingSession
  readonly view: View
  readonly show: (view: View) => void
}

function Acts({ session, view, show }: ActsProps) {
  return (
    <>
      <Segments name="View" all={viewNames} chosen={view} onChoose={show} />
      <Button
        keys="Mod+Shift+K"
        onClick={() => {
          show('write')
          void runChecks(session)
        }}
      >
        Check
      </Button>
      {view === 'preview' ? (
        <Button look="primary" keys="Mod+Shift+E" onClick={() => void exportAs(session, 'pdf')}>
          Save as PDF
        </Button>
      ) : (
        <Button look="primary" onClick={() => show('preview')}>
          Export…
        </Button>
      )}
    </>
  )
}
