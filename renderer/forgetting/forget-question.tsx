import type { ReactNode } from 'react'
import { Button } from '../components/controls/button.tsx'
import { Dialog } from '../components/panes/dialog.tsx'

interface ForgetQuestionProps {
  /** What would be deleted, by its name. */
  readonly name: string
  readonly onForget: () => void
  readonly onClose: () => void
  /** What goes and what stays. */
  readonly children: ReactNode
}

/** Asks before something is deleted for good. */
export function ForgetQuestion({ name, onForget, onClose, children }: ForgetQuestionProps) {
  return (
    <Dialog
      title={`Delete ${name} for good?`}
      about="This cannot be undone."
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button look="primary" onClick={onForget}>
            Delete for good
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
