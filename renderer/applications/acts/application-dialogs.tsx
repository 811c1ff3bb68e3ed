import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { useStore } from '../../components/store.ts'
import { DuplicateDialog } from '../copy/duplicate-dialog.tsx'
import { applicationDialog } from './application-acts.ts'
import { ForgetDialog } from './forget-dialog.tsx'
import { RenameDialog } from './rename-dialog.tsx'

const dialogs = { duplicate: DuplicateDialog, forget: ForgetDialog, rename: RenameDialog } as const

/** The dialog about one application that is open, if any. */
export function ApplicationDialogs() {
  const open = useStore(applicationDialog)
  const all = useQuery({ ...api.applications.list.queryOptions(), enabled: open !== null }).data
  const one = all?.find(({ id }) => id === open?.id)
  if (!open || !one) return null
  const Shown = dialogs[open.kind]
  return <Shown key={one.id} one={one} onClose={() => applicationDialog.set(null)} />
}
