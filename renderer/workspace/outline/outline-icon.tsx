import { Circle, CircleCheck, CircleDashed, PenLine, StickyNote, TriangleAlert } from 'lucide-react'
import css from './outline.module.css'
import type { OutlineState } from './outline-state.ts'

const icons: Readonly<Record<OutlineState, typeof Circle>> = {
  empty: CircleDashed,
  gap: Circle,
  drafted: PenLine,
  checked: CircleCheck,
  over: TriangleAlert,
  notes: StickyNote,
}

/** A state as a sign in its colour; its word stands beside it. */
export function OutlineIcon({ state }: { readonly state: OutlineState }) {
  const Icon = icons[state]
  return <Icon className={`${css.icon} ${css[state]}`} size={14} aria-hidden />
}
