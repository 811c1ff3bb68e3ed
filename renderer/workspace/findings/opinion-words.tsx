import css from './second-opinion.module.css'
import type { Opinion } from './second-opinion.ts'

const said = {
  supported: ['✓', 'The model finds it supported'],
  'not supported': ['✕', 'The model does not find it supported'],
  unsure: ['?', 'The model is unsure'],
} as const

/** A model's view of one claim with the words it points to. It stands beside what was found and changes nothing. */
export function OpinionWords({ opinion }: { readonly opinion: Opinion }) {
  if (opinion.kind === 'unread')
    return <p className={css.said}>The model’s answer quoted nothing of the evidence and is left out.</p>
  const [sign, words] = said[opinion.verdict]
  return (
    <p className={css.said}>
      <span aria-hidden>{sign} </span>
      {words}
      {opinion.reason ? `: ${opinion.reason}` : '.'} <span className={css.points}>It points to “{opinion.quote}”.</span>
    </p>
  )
}
