import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useRef } from 'react'
import type { ApplicationSummary } from '../../shared/contract/applications.ts'
import { api } from '../api.ts'
import { Frame } from '../app/frame/frame.tsx'
import { openPalette } from '../app/palette/palette-state.ts'
import { Button } from '../components/controls/button.tsx'
import { useFocusAfterGone } from '../components/lists/use-focus-after-gone.ts'
import { StatusSpace } from '../components/messages/status.tsx'
import { ScrollRegion } from '../components/panes/scroll-region.tsx'
import { useStore } from '../components/store.ts'
import css from './applications-screen.module.css'
import { FindWritten } from './found/find-written.tsx'
import { ApplicationsBoard } from './list/applications-board.tsx'
import { ApplicationsTable } from './list/applications-table.tsx'
import { listState } from './list/list-state.ts'
import { ListTools } from './list/list-tools.tsx'
import { sortedApplications } from './list/sorted-applications.ts'
import { useStandings } from './list/use-standings.ts'
import { newApplicationOpen } from './new-application-state.ts'
import { NothingYet } from './nothing-yet.tsx'

const Insight = lazy(async () => ({ default: (await import('./insight/insight.tsx')).Insight }))

/** All applications: how each stands, by when, how far; as a table, a board, or what they tell together. */
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
      footer={all && <Counts all={all} />}
    >
      {all && (all.length === 0 ? <NothingYet /> : <Applications all={all} />)}
    </Frame>
  )
}

function Counts({ all }: { readonly all: readonly ApplicationSummary[] }) {
  const away = all.filter(({ archivedAt }) => archivedAt).length
  const here = all.length - away
  return (
    <>
      <span>{here === 1 ? '1 application' : `${here} applications`}</span>
      {away > 0 && <span>{away} in the archive</span>}
      <StatusSpace />
      <span>All stored on this computer</span>
    </>
  )
}

function Applications({ all }: { readonly all: readonly ApplicationSummary[] }) {
  const state = useStore(listState)
  const standings = useStandings(all)
  const shown = useMemo(() => sortedApplications(all, state, standings), [all, state, standings])
  const searching = state.query.trim() !== ''
  const body = useRef<HTMLElement>(null)
  useFocusAfterGone(body, shown)
  return (
    <div className={css.screen}>
      <ListTools state={state} />
      <ScrollRegion key={searching ? 'found' : state.shape} className={css.body} name="Applications" ref={body}>
        {searching && <FindWritten query={state.query} all={all} />}
        {!searching && state.shape === 'insight' && (
          <Suspense>
            <Insight all={all} />
          </Suspense>
        )}
        {!searching && state.shape !== 'insight' && shown.length === 0 && (
          <p className={css.none}>{noneWords(state)}</p>
        )}
        {!searching && state.shape === 'table' && shown.length > 0 && (
          <ApplicationsTable all={shown} standings={standings} />
        )}
        {!searching && state.shape === 'board' && <ApplicationsBoard all={shown} standings={standings} />}
      </ScrollRegion>
    </div>
  )
}

function noneWords({ archived, status }: { readonly archived: boolean; readonly status: string }): string {
  if (archived) return 'Nothing in the archive.'
  return status === 'any' ? 'Every application is in the archive.' : `No application is ${status} now.`
}
