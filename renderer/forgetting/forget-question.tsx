import type { ReactNode } from 'react'
import { QuestionDialog } from '../components/panes/question-dialog.tsx'

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
    <QuestionDialog
      title={`Delete ${name} for good?`}
      about="This cannot be undone."
      keep="Keep it"
      go="Delete for good"
      onGo={onForget}
      onClose={onClose}
    >
      {children}
    </QuestionDialog>
  )
}
