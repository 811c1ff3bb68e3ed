import { type ComponentType, lazy } from 'react'
import { once } from '../../shared/domain/once.ts'

/** A part of the page in a file of its own: it loads when it is first shown, with `Later`, or with `load` before that. */
export interface LoadedLater<Props> {
  readonly load: () => Promise<unknown>
  /** The part, or what shows the `Suspense` around it until it is there. */
  readonly now: () => ComponentType<Props>
}

export function loadedLater<Props extends object>(from: () => Promise<ComponentType<Props>>): LoadedLater<Props> {
  let loaded: ComponentType<Props> | null = null
  const load = once(async () => {
    loaded = await from()
    return loaded
  })
  const waiting = lazy(async () => ({ default: await load() }))
  return { load, now: () => loaded ?? waiting }
}
