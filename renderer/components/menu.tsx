import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import css from './menu.module.css'

export interface MenuAct {
  readonly name: string
  readonly run: () => void
  readonly off?: boolean
}

/** A menu of acts behind a button. */
export function Menu({ acts, children }: { readonly acts: readonly MenuAct[]; readonly children: ReactNode }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={document.querySelector('main')}>
        <DropdownMenu.Content className={css.menu} align="end" sideOffset={4}>
          {acts.map((act) => (
            <DropdownMenu.Item key={act.name} className={css.item} disabled={act.off ?? false} onSelect={act.run}>
              {act.name}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
