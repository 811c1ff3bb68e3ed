import type { ReactNode } from 'react'
import { go, type Place } from '../navigation.ts'

interface PlaceLinkProps {
  readonly to: Place
  readonly current?: boolean
  readonly label?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A link to another place of the app. */
export function PlaceLink({ to, current, label, className, children }: PlaceLinkProps) {
  return (
    <a
      href="../"
      className={className}
      aria-label={label}
      title={label}
      aria-current={current ? 'page' : undefined}
      draggable={false}
      onClick={(event) => {
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}
