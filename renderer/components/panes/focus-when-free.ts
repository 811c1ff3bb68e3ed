import { nothingFocused } from './focus-trail.ts'
import { focusWhenThere } from './focus-when-there.ts'

interface Wish {
  readonly find: () => HTMLElement | null | undefined
  readonly scrolls?: boolean
  readonly onOver?: () => void
}

/**
 * As `focusWhenThere`, for what takes the place of something that has gone: only once nothing has the focus. A menu whose act took it away may
 * still have it, and is waited for; whatever else has it keeps it.
 *
 * @returns whether there is still something to wait for
 */
export function focusWhenFree({ find, ...rest }: Wish): boolean {
  if (!nothingFocused() && !document.activeElement?.closest('[role=menu]')) return false
  return !focusWhenThere({ find: () => (nothingFocused() ? find() : null), ...rest })
}
