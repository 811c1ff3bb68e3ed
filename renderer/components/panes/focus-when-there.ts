import { personActs } from './person-acts.ts'

export interface FocusWish {
  /** What is to have the focus; nothing while the page does not have it. Asked again after each change of the page. */
  readonly find: () => HTMLElement | null | undefined
  /** Whether the page scrolls to it; true when left out. */
  readonly scrolls?: boolean
  /** What `personActs` said when the act began that wishes for this; now when left out. */
  readonly since?: number
  /** The wish is over after it waited: it was granted, or given up for something newer. */
  readonly onOver?: () => void
}

let giveUp: (() => void) | null = null

/**
 * Puts the focus on something that may come into the page later, when a list was read anew or has scrolled: at once where it is there, else in
 * the moment it is, however long a slow computer takes for it. There is one wish at a time. Whoever goes on by key or pointer meanwhile, or has
 * since the act began, is where they want to be, and the wish is given up.
 *
 * @returns whether there is something to wait for
 */
export function focusWhenThere({ find, scrolls = true, since = personActs.get(), onOver }: FocusWish): boolean {
  if (since !== personActs.get()) return false
  giveUp?.()
  const grant = (): boolean => {
    const found = find()
    if (!found) return false
    giveUp?.()
    found.focus({ preventScroll: !scrolls })
    return true
  }
  if (grant()) return false
  const changes = new MutationObserver(grant)
  const goOn = personActs.subscribe(() => giveUp?.())
  giveUp = () => {
    giveUp = null
    changes.disconnect()
    goOn()
    onOver?.()
  }
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-row', 'data-main'] })
  return true
}
