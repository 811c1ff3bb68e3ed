import { Button } from '../controls/button.tsx'
import css from './progress.module.css'

interface ProgressProps {
  readonly text: string
  /** What changes too often to be told by voice, which has the bar. */
  readonly detail?: string | null
  /** From 0 to 1; null while it cannot be known. */
  readonly share: number | null
  readonly onStop: () => void
}

/** Something that takes a while: what, how far, and a way to stop it. */
export function Progress({ text, detail, share, onStop }: ProgressProps) {
  return (
    <div className={css.progress} role="status">
      <span className={css.text}>
        {text}
        {detail && <span aria-hidden>, {detail}</span>}…
      </span>
      <progress className={css.bar} {...(share === null ? {} : { value: share })} aria-label={text} />
      <Button small onClick={onStop}>
        Stop
      </Button>
    </div>
  )
}
