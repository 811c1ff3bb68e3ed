import type { ReactNode } from 'react'
import css from './pill.module.css'

export type PillTone = 'accent' | 'amber' | 'red' | 'blue' | 'violet' | 'plain'

/** A word in a rounded box. Its colour only repeats what the word says. */
export function Pill({ tone = 'plain', solid, children }: { tone?: PillTone; solid?: boolean; children: ReactNode }) {
  return <span className={`${css.pill} ${css[tone]} ${solid ? css.solid : ''}`}>{children}</span>
}
