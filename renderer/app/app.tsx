import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { assertNever } from '../../shared/domain/assert-never.ts'
import { api, queries } from '../api.ts'
import { ApplicationDialogs } from '../applications/acts/application-dialogs.tsx'
import { ApplicationsScreen } from '../applications/applications-screen.tsx'
import { NewApplication } from '../applications/new-application.tsx'
import { LiveRegion } from '../components/messages/live-region.tsx'
import { useStore } from '../components/store.ts'
import { DetailsScreen } from '../details/details-screen.tsx'
import { ForgetDialogs } from '../forgetting/forget-dialogs.tsx'
import { HelpScreen } from '../help/help-screen.tsx'
import { LibraryScreen } from '../library/library-screen.tsx'
import { GivenBackup } from '../settings/given-backup.tsx'
import { SettingsScreen } from '../settings/settings-screen.tsx'
import { WelcomeScreen } from '../welcome/welcome-screen.tsx'
import { DropAnywhere } from './frame/drop-anywhere.tsx'
import { ErrorBoundary } from './frame/error-boundary.tsx'
import { Frame } from './frame/frame.tsx'
import { useLiveUpdates } from './live/live-updates.ts'
import { useAppearance } from './look/appearance.ts'
import { go, type Place, place } from './navigation.ts'
import { ToastList } from './notices/toast-list.tsx'
import { Palette } from './palette/palette.tsx'

/** The editor is the largest part of the page and is loaded when an application is opened. */
const ApplicationScreen = lazy(async () => ({
  default: (await import('../applications/application-screen.tsx')).ApplicationScreen,
}))

export function App() {
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
  useLiveUpdates()
  const here = useStore(place)
  return here ? <Screen here={here} /> : <FirstPlace />
}

function Screen({ here }: { readonly here: Place }) {
  switch (here.kind) {
    case 'welcome':
      return <WelcomeScreen />
    case 'library':
      return <LibraryScreen source={here.source} evidence={here.evidence} />
    case 'applications':
      return <ApplicationsScreen />
    case 'application':
      return (
        <Suspense fallback={<Frame>{null}</Frame>}>
          <ApplicationScreen
            key={here.id}
            id={here.id}
            view={here.view}
            requirement={here.requirement}
            arrival={here.arrival}
          />
        </Suspense>
      )
    case 'details':
      return <DetailsScreen />
    case 'settings':
      return <SettingsScreen part={here.part} />
    case 'help':
      return <HelpScreen topic={here.topic} />
    default:
      return assertNever(here)
  }
}

/** Someone new is welcomed; someone with applications goes to them, else to the library. */
function FirstPlace() {
  const library = useQuery(api.library.view.queryOptions())
  const applications = useQuery(api.applications.list.queryOptions())
  useEffect(() => {
    if (place.get() !== null || !library.data || !applications.data) return
    if (applications.data.length > 0) go({ kind: 'applications' })
    else go({ kind: library.data.sources.length + library.data.evidence.length > 0 ? 'library' : 'welcome' })
  }, [library.data, applications.data])
  return <Frame>{null}</Frame>
}
