/** How many places are kept: enough for a dialog over a menu over a dialog. */
const longest = 12

let trail: readonly HTMLElement[] = []

function note({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return
  const opener = openerOf(target)
  const places = opener ? [target, opener] : [target]
  trail = [...places, ...trail.filter((one) => !places.includes(one) && one.isConnected)].slice(0, longest)
}

/** The button of a menu: pressed with a pointer it never gets the focus itself, but its menu is named after it. */
function openerOf(target: HTMLElement): HTMLElement | null {
  const name = target.closest('[role=menu]')?.getAttribute('aria-labelledby')
  return name ? document.getElementById(name) : null
}

/** A key has gone down and what it types or presses is still to come: its own `keypress`, before it goes up or another goes down. */
let pressing = false

function noteKey(): void {
  keyIsOver()
  pressing = true
}

// Told by the keys and by no timer: where the computer is busy that has its turn only after the next keys, and what they type would be swallowed too.
function keyIsOver(): void {
  pressing = false
  document.removeEventListener('keypress', swallow, true)
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
  keyIsOver()
}

/** Remembers where the focus has been, the latest first, until the returned function is called. */
export function keepFocusTrail(): () => void {
  document.addEventListener('focusin', note)
  document.addEventListener('keydown', noteKey, true)
  document.addEventListener('keyup', keyIsOver, true)
  return () => {
    document.removeEventListener('focusin', note)
    document.removeEventListener('keydown', noteKey, true)
    document.removeEventListener('keyup', keyIsOver, true)
  }
}

/**
 * What closing a dialog does with the focus: whoever put it somewhere keeps it there; else it goes back to the last place that
 * is still on the page, which is the button that opened the dialog, or the menu's button when an act of a menu did. The key that
 * closed the dialog has done its work and presses nothing there: Enter would open the dialog again.
 */
export function giveFocusBack(): void {
  if (!nothingFocused()) return
  if (pressing) document.addEventListener('keypress', swallow, true)
  focusLatest(() => true)
}

/** Puts the focus back to the last place outside a part of the page, which it is leaving or which is about to go. */
export function leaveFor(part: Element | null): void {
  focusLatest((one) => !part?.contains(one))
}

function focusLatest(wanted: (one: HTMLElement) => boolean): void {
  trail
    .filter((one) => one.isConnected && wanted(one))
    .find((one) => {
      one.focus({ preventScroll: true })
      return document.activeElement === one
    })
}

/** What had the focus last, even when it has left the page since. */
export const lastFocused = (): HTMLElement | undefined => trail[0]

/** Whether no control has the focus: what had it has gone. */
export const nothingFocused = (): boolean => document.activeElement === null || document.activeElement === document.body
