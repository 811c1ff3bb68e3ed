import type { ReactNode } from 'react'
import css from './pane.module.css'

interface PaneProps {
  readonly side: 'left' | 'right'
  readonly name: string
  readonly children: ReactNode
}

/** A column beside the main one. */
export function Pane({ side, name, children }: PaneProps) {
  return (
    <aside className={`${css.pane} ${css[side]}`} aria-label={name}>
      {children}
    </aside>
  )
}

/** The heading of a pane with a small remark. */
export function PaneHead({ children, remark }: { readonly children: ReactNode; readonly remark?: ReactNode }) {
  return (
    <h2 className={css.head}>
      {children} {remark && <small>{remark}</small>}
    </h2>
  )
}

/** The small heading of a group within a pane. */
export function PaneGroup({ children, remark }: { readonly children: ReactNode; readonly remark?: ReactNode }) {
  return (
    <h3 className={css.group}>
      <span>{children}</span>
      {remark !== undefined && <span>{remark}</span>}
    </h3>
  )
}
