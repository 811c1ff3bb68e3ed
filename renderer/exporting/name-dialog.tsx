import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { refreshSoon } from '../app/live/live-updates.ts'
import { Button } from '../components/controls/button.tsx'
import { Dialog } from '../components/panes/dialog.tsx'
import type { WritingSession } from '../editor/writing-session.ts'
import { FileNameField } from './file-name-field.tsx'

/** How the files of this and every other application are called, with the name this one would have. */
export function NameDialog({ session, onClose }: { readonly session: WritingSession; readonly onClose: () => void }) {
  const settings = useQuery(api.settings.get.queryOptions()).data
  const application = useQuery(api.applications.get.queryOptions({ input: { id: session.application } })).data
  const { author, kind } = session.read()
  const close = () => {
    onClose()
    setTimeout(refreshSoon, 100)
  }
  return (
    <Dialog
      title="Names of files"
      about="For all applications. A file that is there already is never replaced without asking."
      onClose={close}
      acts={
        <Button look="primary" onClick={close}>
          Done
        </Button>
      }
    >
      {settings && application && (
        <FileNameField
          settings={settings}
          example={{ author, kind, role: application.title, company: application.company }}
        />
      )}
    </Dialog>
  )
}
