import type { ReactNode } from 'react'
import { readAhead } from '../../applications/ahead.ts'
import { go, type Place } from '../navigation.ts'

interface PlaceLinkProps {
  readonly to: Place
  readonly current?: boolean
  readonly label?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A link to another place of the app. What an application is opened with is asked for as soon as someone turns to its link. */
export function PlaceLink({ to, current, label, className, children }: PlaceLinkProps) {
  const turnTo = () => to.kind === 'application' && readAhead(to.id)
  return (
    <a
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
