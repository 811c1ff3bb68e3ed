import css from './dot.module.css'

export type DotState = 'full' | 'half' | 'gap' | 'empty'

/** A state as a small circle, with its word for those who do not see it. */
export function Dot({ state, name }: { readonly state: DotState; readonly name: string }) {
  return <span className={`${css.dot} ${css[state]}`} role="img" aria-label={name} title={name} />
}
