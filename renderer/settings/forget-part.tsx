import { Button } from '../components/controls/button.tsx'
import { forgetDialog } from '../forgetting/forget-state.ts'
import css from './settings-screen.module.css'

/** The way to delete everything; a source or an application is deleted where it stands. */
export function ForgetPart() {
  return (
    <section className={css.part}>
      <h2 className={css.title}>Delete for good</h2>
      <p className={css.text}>
        A source is deleted for good from its menu in the library, an application from its menu in the list: from the
        history and from the backups that Vouch makes by itself too.
      </p>
      <div className={css.acts}>
        <Button onClick={() => forgetDialog.set({ kind: 'everything' })}>Delete everything…</Button>
      </div>
    </section>
  )
}
