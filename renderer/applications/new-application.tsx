import { useStore } from '../components/store.ts'
import { NewApplicationDialog } from './new-application-dialog.tsx'
import { newApplicationOpen } from './new-application-state.ts'

/** Begins an application from a posting, or from a draft that was begun elsewhere. */
export function NewApplication() {
  return useStore(newApplicationOpen) ? <NewApplicationDialog /> : null
}
