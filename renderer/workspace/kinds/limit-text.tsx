import type { LimitState } from '../../../shared/writing/limit-state.ts'
import { limitWords } from '../../../shared/writing/limit-words.ts'
import css from './limit.module.css'

/** How full something is, in words; the colour only repeats them. */
export function LimitText({ state }: { readonly state: LimitState }) {
  return <span className={css[state.kind]}>{limitWords(state)}</span>
}
