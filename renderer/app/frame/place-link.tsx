import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { readAhead } from '../../applications/ahead.ts'
import { lastFocused, nothingFocused } from '../../components/panes/focus-trail.ts'
import { go, type Place } from '../navigation.ts'

interface PlaceLinkProps {
  readonly to: Place
  /** Of a link that every screen brings: whether the screen belongs to it. */
  readonly current?: boolean
  readonly label?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A link to another place of the app. What an application is opened with is asked for as soon as someone turns to its link. */
export function PlaceLink({ to, current, label, className, children }: PlaceLinkProps) {
  const self = useRef<HTMLAnchorElement>(null)
  const everywhere = current !== undefined
  // Before anyone can press another key: it would have nobody to hear it.
  useLayoutEffect(() => {
    // Every screen brings its own header: the link that had the focus has gone with the screen before, and this one takes its place.
    const before = lastFocused()
    if (everywhere && nothingFocused() && !before?.isConnected && before?.dataset.to === to.kind)
      self.current?.focus({ preventScroll: true })
  }, [everywhere, to.kind])
  const turnTo = () => to.kind === 'application' && readAhead(to.id)
  return (
    <a
      ref={self}
      data-to={to.kind}
      href="../"
      className={className}
      aria-label={label}
      title={label}
      aria-current={current ? 'page' : undefined}
      draggable={false}
      onPointerEnter={turnTo}
      onFocus={turnTo}
      onClick={(event) => {
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}
