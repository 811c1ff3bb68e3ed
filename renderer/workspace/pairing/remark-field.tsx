import { useRef } from 'react'
import css from '../evidence/evidence-panel.module.css'

interface RemarkFieldProps {
  readonly remark: string
  /** Called once: with the remark to keep, or null when nothing shall change; `left` when the person went elsewhere. */
  readonly onDone: (remark: string | null, left: boolean) => void
}

/** A remark to oneself, written in place: Enter or leaving keeps it, Escape does not. It never leaves this computer. */
export function RemarkField({ remark, onDone }: RemarkFieldProps) {
  const over = useRef(false)
  const done = (text: string | null, left = false) => {
    if (over.current) return
    over.current = true
    onDone(text === null ? null : text.trim(), left)
  }
  return (
    <textarea
      className={css.field}
      aria-label="Remark to yourself"
      placeholder="A remark to yourself, never exported"
      rows={2}
      maxLength={2000}
      defaultValue={remark}
      // biome-ignore lint/a11y/noAutofocus: the field opens because the person asked to write in it
      autoFocus
      onBlur={(event) => done(event.currentTarget.value, true)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') done(null)
        else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing)
          done(event.currentTarget.value)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
