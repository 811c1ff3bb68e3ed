import { createElement, useState } from 'react'
import type { LoadedLater } from './loaded-later.ts'

interface LaterProps<Props> {
  readonly part: LoadedLater<Props>
  readonly props: Props
}

/**
 * Shows a part that loads later; within a `Suspense`. One that is there is drawn at once: React's `lazy` would show the fallback first,
 * and leave it standing for 300 ms.
 */
export function Later<Props extends object>({ part, props }: LaterProps<Props>) {
  // One of the two for good, as long as it is the same part: to change from one to the other would lose what was typed in it.
  const [shown, setShown] = useState(() => ({ part, Part: part.now() }))
  const now = shown.part === part ? shown : { part, Part: part.now() }
  if (now !== shown) setShown(now)
  return createElement<Props>(now.Part, props)
}
