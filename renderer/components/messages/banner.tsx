import type { ReactNode } from 'react'
import css from './banner.module.css'

/** Something to look at before going on, with what can be done about it. */
export function Banner({ children, acts }: { readonly children: ReactNode; readonly acts?: ReactNode }) {
  return (
    <div className={css.banner} role="status">
      <div className={css.text}>{children}</div>
      {acts && <div className={css.acts}>{acts}</div>}
    </div>
  )
}
