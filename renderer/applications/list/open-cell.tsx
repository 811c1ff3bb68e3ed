import type { Standing } from '../../../shared/contract/applications.ts'
import css from './applications-table.module.css'
import { openWords } from './standing-words.ts'

/** What is open in a document, in words with their colour. */
export function OpenCell({ standing }: { readonly standing: Standing | undefined }) {
  if (!standing) return <span className={css.quiet}>…</span>
  if (standing.words === 0) return <span className={css.quiet}>nothing written yet</span>
  const words = openWords(standing)
  if (words.length === 0) return <span className={css.clean}>nothing open</span>
  return (
    <span className={css.open}>
      {words.map(({ tone, text }) => (
        <span key={text} className={css[tone]}>
          {text}
        </span>
      ))}
    </span>
  )
}
