import { useQuery } from '@tanstack/react-query'
import { assertNever } from '../../shared/domain/assert-never.ts'
import { api } from '../api.ts'
import { useStore } from '../components/store.ts'
import { ForgetEverythingDialog } from './forget-everything-dialog.tsx'
import { ForgetSourceDialog } from './forget-source-dialog.tsx'
import { forgetDialog } from './forget-state.ts'
import { LeftFilesDialog } from './left-files-dialog.tsx'

/** The dialog about deleting for good that is open, if any. */
export function ForgetDialogs() {
  const open = useStore(forgetDialog)
  const view = useQuery({ ...api.library.view.queryOptions(), enabled: open !== null }).data
  const close = () => forgetDialog.set(null)
  if (!open || !view) return null
  switch (open.kind) {
    case 'source': {
      const source = view.sources.find(({ id }) => id === open.id)
      return source ? <ForgetSourceDialog view={view} source={source} onClose={close} /> : null
    }
    case 'everything':
      return <ForgetEverythingDialog view={view} onClose={close} />
    case 'left':
      return <LeftFilesDialog paths={open.paths} onClose={close} />
    default:
      return assertNever(open)
  }
}
