import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useLayoutEffect } from 'react'
import { assertNever } from '../../shared/domain/assert-never.ts'
import { api, queries } from '../api.ts'
import { ApplicationDialogs } from '../applications/acts/application-dialogs.tsx'
import { ApplicationsScreen } from '../applications/applications-screen.tsx'
import { NewApplication } from '../applications/new-application.tsx'
import { Later } from '../components/later.tsx'
import { loadAtRest } from '../components/load-at-rest.ts'
import { LiveRegion } from '../components/messages/live-region.tsx'
import { guardSecondClicks } from '../components/one-click.ts'
import { keepFocusTrail } from '../components/panes/focus-trail.ts'
import { countPersonActs } from '../components/panes/person-acts.ts'
import { useStore } from '../components/store.ts'
import { ForgetDialogs } from '../forgetting/forget-dialogs.tsx'
import { GivenBackup } from '../settings/given-backup.tsx'
import { WelcomeScreen } from '../welcome/welcome-screen.tsx'
import { DropAnywhere } from './frame/drop-anywhere.tsx'
import { ErrorBoundary } from './frame/error-boundary.tsx'
import { followPress } from './frame/follow-press.ts'
import { Frame } from './frame/frame.tsx'
import { keepPlace, keptPlace } from './kept-place.ts'
import { useAppearance } from './look/appearance.ts'
import { go, type Place, place } from './navigation.ts'
import { ToastList } from './notices/toast-list.tsx'
import { Palette } from './palette/palette.tsx'
import { applicationScreen, detailsScreen, helpScreen, libraryScreen, settingsScreen } from './screens.ts'

export function App() {
  // Before the window is painted: who sees a link can turn to it.
  useLayoutEffect(keepFocusTrail, [])
  useLayoutEffect(countPersonActs, [])
  useLayoutEffect(guardSecondClicks, [])
  useLayoutEffect(followPress, [])
  useEffect(keepPlace, [])
  return (
    <QueryClientProvider client={queries}>
      <ErrorBoundary>
        <Screens />
        <DropAnywhere />
        <NewApplication />
        <ApplicationDialogs />
        <ForgetDialogs />
        <GivenBackup />
        <Palette />
        <LiveRegion />
        <ToastList />
      </ErrorBoundary>
    </QueryClientProvider>
  )
}

function Screens() {
  useAppearance()
  const here = useStore(place)
  return here ? (
    <Suspense fallback={<Frame>{null}</Frame>}>
      <Screen here={here} />
    </Suspense>
  ) : (
    <FirstPlace />
  )
}

function Screen({ here }: { readonly here: Place }) {
  switch (here.kind) {
    case 'welcome':
      return <WelcomeScreen />
    case 'library':
      return <Later part={libraryScreen} props={here} />
    case 'applications':
      return <ApplicationsScreen />
    case 'application':
      return <Later key={here.id} part={applicationScreen} props={here} />
    case 'details':
      return <Later part={detailsScreen} props={{}} />
    case 'settings':
      return <Later part={settingsScreen} props={here} />
    case 'help':
      return <Later part={helpScreen} props={here} />
    default:
      return assertNever(here)
  }
}

/** From the likeliest on. */
const others = [applicationScreen, libraryScreen, settingsScreen, detailsScreen, helpScreen]

/** Who loads the page again is where they were. Else someone new is welcomed; someone with applications goes to them, else to the library. */
function FirstPlace() {
  const library = useQuery(api.library.view.queryOptions())
  const applications = useQuery(api.applications.list.queryOptions())
  useEffect(() => {
    if (place.get() !== null || !library.data || !applications.data) return
    // Not at rest: the next act is to open one, and reading the code can begin while the list is drawn.
    if (applications.data.length > 0) void applicationScreen.load().catch(() => undefined)
    void loadAtRest(others)
    const kept = keptPlace()
    if (kept && (kept.kind !== 'application' || applications.data.some(({ id }) => id === kept.id))) go(kept)
    else if (applications.data.length > 0) go({ kind: 'applications' })
    else go({ kind: library.data.sources.length + library.data.evidence.length > 0 ? 'library' : 'welcome' })
  }, [library.data, applications.data])
  return <Frame>{null}</Frame>
}
