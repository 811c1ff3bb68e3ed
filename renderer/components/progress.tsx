import { Button } from './button.tsx'
import css from './progress.module.css'

interface ProgressProps {
  readonly text: string
  /** From 0 to 1; null while it cannot be known. */
  readonly share: number | null
  readonly onStop: () => void
}

/** Something that takes a while: what, how far, and a way to stop it. */
export function Progress({ text, share, onStop }: ProgressProps) {
  return (
    <div className={css.progress} role="status">
      <span className={css.text}>{text}…</span>
      <progress className={css.bar} {...(share === null ? {} : { value: share })} aria-label={text} />
      <Button small onClick={onStop}>
        Stop
      </Button>
    </div>
  )
}
