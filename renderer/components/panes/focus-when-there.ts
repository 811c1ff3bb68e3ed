import { nothingFocused } from './focus-trail.ts'

interface Wish {
  /** What is to have the focus; nothing while the page does not have it. Asked again after each change of the page. */
  readonly find: () => HTMLElement | null | undefined
  /** Whether the page scrolls to it; true when left out. */
  readonly scrolls?: boolean
  /** The wish is over: it was granted, or given up for something newer. */
  readonly onOver?: () => void
}

let giveUp: (() => void) | null = null

/**
 * Puts the focus on something that may come into the page later, when a list was read anew or has scrolled: at once where it is there, else in
 * the moment it is, however long a slow computer takes for it. There is one wish at a time. Whoever presses a key or the pointer meanwhile, on
 * something that has the focus, is where they want to be, and the wish is given up.
 *
 * @returns whether it was there at once
 */
export function focusWhenThere({ find, scrolls = true, onOver }: Wish): boolean {
  giveUp?.()
  const grant = (): boolean => {
    const found = find()
    if (!found) return false
    giveUp?.()
    found.focus({ preventScroll: !scrolls })
    return true
  }
  const changes = new MutationObserver(grant)
  giveUp = () => {
    giveUp = null
    changes.disconnect()
    document.removeEventListener('keydown', onAct, true)
    document.removeEventListener('pointerdown', onAct, true)
    onOver?.()
  }
  if (grant()) return true
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-row', 'data-main'] })
  document.addEventListener('keydown', onAct, true)
  document.addEventListener('pointerdown', onAct, true)
  return false
}

function onAct(event: KeyboardEvent | PointerEvent): void {
  if (event instanceof KeyboardEvent && (modifiers.has(event.key) || (nothingFocused() && event.key !== 'Tab'))) return
  giveUp?.()
}

const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'])
