import type { ReactNode } from 'react'
import css from './empty-state.module.css'

interface EmptyStateProps {
  readonly title: string
  readonly children: ReactNode
  readonly acts?: ReactNode
}

/** A place with nothing in it yet: what will stand here and the next step. */
export function EmptyState({ title, children, acts }: EmptyStateProps) {
  return (
    <div className={css.empty}>
      <h2 className={css.title}>{title}</h2>
      <div className={css.text}>{children}</div>
      {acts && <div className={css.acts}>{acts}</div>}
    </div>
  )
}
