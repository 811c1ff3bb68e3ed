import { type FocusEventHandler, type KeyboardEventHandler, type ReactNode, type Ref, useId } from 'react'
import css from '../hidden.module.css'

interface ScrollRegionProps {
  readonly name: string
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLElement>
  /** The keys that do something here, for those who hear the page. */
  readonly hint?: string
  readonly onKeyDown?: KeyboardEventHandler<HTMLElement>
  readonly onBlur?: FocusEventHandler<HTMLElement>
  readonly children: ReactNode
}

/** A part that scrolls on its own; it takes the focus so that the keyboard can scroll it. */
export function ScrollRegion({ name, className, ref, hint, onKeyDown, onBlur, children }: ScrollRegionProps) {
  const hinted = useId()
  return (
    <section
      className={className}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={name}
      aria-describedby={hint ? hinted : undefined}
      ref={ref ?? null}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {hint && (
        <span id={hinted} className={css.hidden}>
          {hint}
        </span>
      )}
      {children}
    </section>
  )
}
