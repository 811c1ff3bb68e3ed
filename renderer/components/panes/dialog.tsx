import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from '../controls/button.tsx'
import { isKey } from '../keys.ts'
import css from './dialog.module.css'
import { FocusBack } from './focus-back.tsx'

interface DialogProps {
  readonly title: string
  /** One line under the title that says what will happen. */
  readonly about?: string
  readonly onClose: () => void
  /** What Mod+Enter does anywhere in it. */
  readonly onGo?: () => unknown
  readonly acts?: ReactNode
  readonly wide?: boolean
  /** As large as the window allows, for comparing. */
  readonly full?: boolean
  readonly children?: ReactNode
}

/** A dialog over the window; Escape closes it, and a cross where no act does, unless what has the focus takes it itself (`data-own-escape`), and the focus goes back. */
export function Dialog({ title, about, onClose, onGo, acts, wide, full, children }: DialogProps) {
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={css.veil} />
        <Radix.Content
          className={[css.dialog, wide && css.wide, full && css.full].filter(Boolean).join(' ')}
          onEscapeKeyDown={(event) => {
            if (event.target instanceof Element && event.target.closest('[data-own-escape]')) event.preventDefault()
          }}
          onKeyDown={(event) => {
            if (!onGo || !isKey(event, 'Mod+Enter')) return
            event.preventDefault()
            onGo()
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => {
            // A message may be answered (Undo, Stop) without leaving the dialog.
            if (event.target instanceof Element && event.target.closest('[data-messages]')) event.preventDefault()
          }}
          {...(about ? {} : { 'aria-describedby': undefined })}
        >
          <FocusBack />
          <Radix.Title className={css.title}>{title}</Radix.Title>
          {about && <Radix.Description className={css.about}>{about}</Radix.Description>}
          <div className={css.body}>{children}</div>
          {acts ? (
            <div className={css.acts}>{acts}</div>
          ) : (
            <div className={css.close}>
              <Button look="bare" small label="Close" onClick={onClose}>
                <X size={15} aria-hidden />
              </Button>
            </div>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
