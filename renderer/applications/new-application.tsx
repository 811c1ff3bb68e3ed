import { Suspense } from 'react'
import { Later } from '../components/later.tsx'
import { loadedLater } from '../components/loaded-later.ts'
import { useStore } from '../components/store.ts'
import { newApplicationOpen } from './new-application-state.ts'

export const newApplicationDialog = loadedLater(
  async () => (await import('./new-application-dialog.tsx')).NewApplicationDialog,
)

/** Begins an application from a posting, or from a draft that was begun elsewhere. */
export function NewApplication() {
  if (!useStore(newApplicationOpen)) return null
  return (
    <Suspense>
      <Later part={newApplicationDialog} props={{}} />
    </Suspense>
  )
}
