import type { ReactNode, Ref } from 'react'

interface ScrollRegionProps {
  readonly name: string
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLElement>
  readonly children: ReactNode
}

/** A part that scrolls on its own; it takes the focus so that the keyboard can scroll it. */
export function ScrollRegion({ name, className, ref, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={className} tabIndex={0} aria-label={name} ref={ref ?? null}>
      {children}
    </section>
  )
}
