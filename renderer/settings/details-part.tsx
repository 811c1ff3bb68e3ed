import { go } from '../app/navigation.ts'
import { Button } from '../components/controls/button.tsx'
import css from './settings-screen.module.css'

/** The way to the person's own details. */
export function DetailsPart() {
  return (
    <section className={css.part}>
      <h2 className={css.title}>Your details</h2>
      <p className={css.text}>Your name, address, contact and links. They head your letters.</p>
      <div className={css.acts}>
        <Button onClick={() => go({ kind: 'details' })}>Your details</Button>
      </div>
    </section>
  )
}
