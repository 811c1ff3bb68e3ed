import type { ReactNode } from 'react'
import { Button } from '../controls/button.tsx'
import { Dialog } from './dialog.tsx'

interface QuestionDialogProps {
  readonly title: string
  /** What goes with it, in a sentence. */
  readonly about: string
  /** What leaves everything as it is, and what does what is asked about. */
  readonly keep: string
  readonly go: string
  readonly onGo: () => void
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** Asks once before something that cannot be taken back. */
export function QuestionDialog({ title, about, keep, go, onGo, onClose, children }: QuestionDialogProps) {
  return (
    <Dialog
      title={title}
      about={about}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{keep}</Button>
          <Button look="primary" onClick={onGo}>
            {go}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
