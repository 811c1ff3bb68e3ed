import type { ReactNode } from 'react'
import css from './pill.module.css'

export type PillTone = 'accent' | 'amber' | 'red' | 'blue' | 'violet' | 'plain'

interface PillProps {
  readonly tone?: PillTone
  readonly solid?: boolean
  /** What the word means, for those who point at it. */
  readonly title?: string
  readonly children: ReactNode
}

/** A word in a rounded box. Its colour only repeats what the word says. */
export function Pill({ tone = 'plain', solid, title, children }: PillProps) {
  return (
    <span className={`${css.pill} ${css[tone]} ${solid ? css.solid : ''}`} title={title}>
      {children}
    </span>
  )
}
