import css from './proposal-card.module.css'
import type { Change } from './sentence-changes.ts'

/** A sentence with what went struck out and what came marked. */
export function ChangedWords({ changes }: { readonly changes: readonly Change[] }) {
  return changes.map(({ kind, text, at }) => {
    if (kind === 'gone')
      return (
        <del key={at} className={css.gone}>
          {text}
        </del>
      )
    if (kind === 'added')
      return (
        <ins key={at} className={css.added}>
          {text}
        </ins>
      )
    return text
  })
}
