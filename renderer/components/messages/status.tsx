import type { ReactNode } from 'react'
import css from './status.module.css'

/** A count in the status bar with a dot in its colour. */
export function Status({
  tone,
  children,
}: {
  readonly tone: 'accent' | 'amber' | 'red'
  readonly children: ReactNode
}) {
  return (
    <span className={css[tone]}>
      <span aria-hidden>● </span>
      {children}
    </span>
  )
}

/** Pushes what follows to the end of the status bar. */
export function StatusSpace() {
  return <span className={css.space} />
}
