import { DropdownMenu } from 'radix-ui'
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react'
import { Keys } from './button.tsx'
import css from './menu.module.css'
import { menuKeys } from './menu-keys.ts'

export interface MenuAct {
  readonly name: string
  readonly run: () => void
  readonly off?: boolean
  /** Begins a group of this name; empty for one that has none. */
  readonly group?: string
  /** The shortcut that does the same where the menu belongs. */
  readonly keys?: string
}

interface MenuProps {
  readonly acts: readonly MenuAct[]
  /** How it was opened, where it was made only when it was asked for: by key its first act has the focus. */
  readonly openedBy?: 'key' | 'pointer'
  /** Which of its edges stands under the button’s. */
  readonly align?: 'start' | 'end'
  readonly children: ReactNode
}

/** A menu of acts behind a button. It hangs in the main part that is on the page when it opens, which may not be the one of when it was made. */
export function Menu({ acts, openedBy, align = 'end', children }: MenuProps) {
  const [open, setOpen] = useState(openedBy !== undefined)
  const [keys] = useState(menuKeys)
  const button = useRef<HTMLButtonElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const main = document.querySelector('main')
  useEffect(() => {
    if (openedBy === 'key') content.current?.querySelector<HTMLElement>('[role=menuitem]:not([data-disabled])')?.focus()
  }, [openedBy])
  // Radix gives the focus back a turn later, and a key pressed before that would have nobody to hear it.
  const goBack = () => {
    if (content.current?.contains(document.activeElement)) button.current?.focus()
  }
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild ref={button}>
        {children}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={main}>
        <DropdownMenu.Content
          onKeyDownCapture={keys}
          ref={content}
          className={css.menu}
          align={align}
          sideOffset={4}
          collisionBoundary={main ? [main] : []}
          onEscapeKeyDown={goBack}
          onCloseAutoFocus={leaveFocus}
        >
          {acts.map((act) => (
            <Fragment key={act.name}>
              {act.group !== undefined && <DropdownMenu.Separator className={css.line} />}
              {act.group && <DropdownMenu.Label className={css.group}>{act.group}</DropdownMenu.Label>}
              <DropdownMenu.Item
                className={css.item}
                disabled={act.off ?? false}
                onSelect={() => {
                  act.run()
                  goBack()
                }}
              >
                {act.name}
                {act.keys && <Keys keys={act.keys} />}
              </DropdownMenu.Item>
            </Fragment>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

/** An act that put the focus somewhere keeps it there; else it goes back to the button. */
function leaveFocus(event: Event): void {
  const { activeElement } = document
  if (activeElement && activeElement !== document.body) event.preventDefault()
}
