import { DropdownMenu } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { Keys } from './button.tsx'
import css from './menu.module.css'

export interface MenuAct {
  readonly name: string
  readonly run: () => void
  readonly off?: boolean
  /** The shortcut that does the same where the menu belongs. */
  readonly keys?: string
}

interface MenuProps {
  readonly acts: readonly MenuAct[]
  /** Whether it is open from the start, because it was made when it was asked for. */
  readonly opened?: boolean
  /** Which of its edges stands under the button’s. */
  readonly align?: 'start' | 'end'
  readonly children: ReactNode
}

/** A menu of acts behind a button. It hangs in the main part that is on the page when it opens, which may not be the one of when it was made. */
export function Menu({ acts, opened = false, align = 'end', children }: MenuProps) {
  const [open, setOpen] = useState(opened)
  const main = document.querySelector('main')
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={main}>
        <DropdownMenu.Content
          className={css.menu}
          align={align}
          sideOffset={4}
          collisionBoundary={main ? [main] : []}
          onCloseAutoFocus={leaveFocus}
        >
          {acts.map((act) => (
            <DropdownMenu.Item key={act.name} className={css.item} disabled={act.off ?? false} onSelect={act.run}>
              {act.name}
              {act.keys && <Keys keys={act.keys} />}
            </DropdownMenu.Item>
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
