import { nothingFocused } from './focus-trail.ts'
import { type FocusWish, focusWhenThere } from './focus-when-there.ts'

/**
 * As `focusWhenThere`, for what takes the place of something that has gone: only once nothing has the focus. A menu whose act took it away may
 * still have it, and is waited for; whatever else has it keeps it.
 *
 * @returns whether there is something to wait for
 */
export function focusWhenFree({ find, ...rest }: FocusWish): boolean {
  if (!nothingFocused() && !document.activeElement?.closest('[role=menu]')) return false
  return focusWhenThere({ find: () => (nothingFocused() ? find() : null), ...rest })
}
