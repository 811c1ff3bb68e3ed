import { useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import type { ApplicationSummary } from '../../shared/contract/applications.ts'
import { type ApplicationStatus, applicationStatuses } from '../../shared/domain/application.ts'
import { api, client } from '../api.ts'
import { Frame } from '../app/frame.tsx'
import { openPalette } from '../app/palette-state.ts'
import { PlaceLink } from '../app/place-link.tsx'
import { attempt, say } from '../app/toasts.ts'
import { Button } from '../components/button.tsx'
import { chooseFiles } from '../components/choose-files.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { StatusSpace } from '../components/status.tsx'
import css from './applications-screen.module.css'
import { newApplicationOpen } from './new-application-state.ts'
import { startFromDraft } from './start-application.ts'

/** All applications: which role, how far, since when. */
export function ApplicationsScreen() {
  const all = useQuery(api.applications.list.queryOptions()).data
  return (
    <Frame
      title="Applications"
      crumb="what you are applying for"
      acts={
        <>
          <Button keys="Mod+K" onClick={openPalette}>
            Search everything
          </Button>
          <Button look="primary" onClick={() => newApplicationOpen.set(true)}>
            New application
          </Button>
        </>
      }
      footer={
        all && (
          <>
            <span>{all.length === 1 ? '1 application' : `${all.length} applications`}</span>
            <StatusSpace />
            <span>All stored on this computer</span>
          </>
        )
      }
    >
      {all && (all.length === 0 ? <NothingYet /> : <List all={all} />)}
    </Frame>
  )
}

function NothingYet() {
  return (
    <EmptyState
      title="Begin with a posting"
      acts={
        <>
          <Button look="primary" onClick={() => newApplicationOpen.set(true)}>
            Paste a posting
          </Button>
          <Button
            onClick={async () => {
              const [file] = await chooseFiles(false)
              if (file) await startFromDraft(file)
            }}
          >
            Open a draft…
          </Button>
        </>
      }
    >
      Paste a job posting or drop its file here. Each thing it asks for becomes a requirement that you pair with your
      own experience. The dialog has a sample to try.
    </EmptyState>
  )
}

function List({ all }: { readonly all: readonly ApplicationSummary[] }) {
  return (
    <div className={css.screen}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">Company</th>
            <th scope="col">Status</th>
            <th scope="col">Coverage</th>
            <th scope="col">Last change</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {all
            .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
            .map((one) => (
              <Row key={one.id} one={one} />
            ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ one }: { readonly one: ApplicationSummary }) {
  return (
    <tr>
      <th scope="row">
        <PlaceLink to={{ kind: 'application', id: one.id, view: 'write' }} className={css.role}>
          {one.title || 'Untitled'}
        </PlaceLink>
      </th>
      <td>{one.company ?? '–'}</td>
      <td>
        <StatusChoice one={one} />
      </td>
      <td>
        <Coverage one={one} />
      </td>
      <td className={css.when}>{when(one.changedAt)}</td>
      <td className={css.acts}>
        <Button look="bare" small label={`Remove ${one.title || 'this application'}`} onClick={() => remove(one)}>
          <Trash2 size={14} aria-hidden />
        </Button>
      </td>
    </tr>
  )
}

function StatusChoice({ one }: { readonly one: ApplicationSummary }) {
  const set = (status: ApplicationStatus) => attempt(() => client.applications.setStatus({ id: one.id, status }))
  return (
    <select
      className={css.status}
      aria-label={`Status of ${one.title || 'this application'}`}
      value={one.status}
      onChange={(event) => {
        const chosen = applicationStatuses.find((status) => status === event.target.value)
        if (chosen) void set(chosen)
      }}
    >
      {applicationStatuses.map((status) => (
        <option key={status}>{status}</option>
      ))}
    </select>
  )
}

function Coverage({ one }: { readonly one: ApplicationSummary }) {
  const share = (n: number) => `${(100 * n) / (one.requirements || 1)}%`
  return (
    <div className={css.coverage}>
      <div className={css.bar} aria-hidden>
        <i className={css.paired} style={{ width: share(one.paired) }} />
        <i className={css.gaps} style={{ width: share(one.gaps) }} />
      </div>
      <span>
        {one.paired} of {one.requirements}
        {one.gaps > 0 && `, ${one.gaps === 1 ? '1 gap' : `${one.gaps} gaps`}`}
      </span>
    </div>
  )
}

async function remove(one: ApplicationSummary): Promise<void> {
  const removed = await attempt(() => client.applications.remove({ id: one.id }))
  if (!removed) return
  say(`The application for ${one.title || 'this role'} was removed.`, {
    label: 'Undo',
    run: () => void attempt(() => client.applications.undo({ undo: removed.undo })),
  })
}

function when(at: string): string {
  return new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
}
