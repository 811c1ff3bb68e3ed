import type { KeyboardEvent } from 'react'

/** Milliseconds after which the next letter begins another name. */
const pause = 1000

/**
 * Moves the focus of a menu in the moment of the key: arrows, Home, End, and letters that begin a name. Radix moves it a turn later, and on a slow
 * computer an Enter pressed in between would be heard by the act before, and what is typed into the dialog that opens by nobody.
 *
 * @returns what hears the keys of one menu before Radix does
 */
export function menuKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  let typed = ''
  let last = 0
  const letter = ({ key, timeStamp }: KeyboardEvent): string | null => {
    if (timeStamp - last > pause) typed = ''
    // The menu closes with these; a name typed when it is open again begins anew.
    if (key === 'Enter' || key === 'Escape') typed = ''
    // Between letters a space belongs to the name; else it presses the act.
    if ([...key].length !== 1 || (key === ' ' && typed === '')) return null
    last = timeStamp
    typed += key.toLowerCase()
    return typed
  }
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const acts = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]:not([data-disabled])')]
    const { activeElement } = document
    const at = activeElement instanceof HTMLElement ? acts.indexOf(activeElement) : -1
    const move = event.shiftKey ? undefined : moves[event.key]
    const name = move ? null : letter(event)
    if (!move && name === null) return
    event.preventDefault()
    event.stopPropagation()
    const next = move ? acts[move(at, acts.length)] : named(acts, at, name ?? '')
    next?.focus()
  }
}

/** Where each key goes from the act at a place, -1 for none, among so many. */
const moves: Readonly<Record<string, (at: number, all: number) => number>> = {
  ArrowDown: (at, all) => Math.min(at + 1, all - 1),
  ArrowUp: (at, all) => (at < 0 ? all - 1 : Math.max(at - 1, 0)),
  Home: () => 0,
  PageUp: () => 0,
  End: (_, all) => all - 1,
  PageDown: (_, all) => all - 1,
}

/** The next act whose name begins so, round the end; a letter that is pressed again goes on to the next of its acts. */
function named(acts: readonly HTMLElement[], at: number, typed: string): HTMLElement | undefined {
  const again = [...typed].every((one) => one === typed[0])
  const sought = again ? typed.slice(0, 1) : typed
  const from = Math.max(again ? at + 1 : at, 0)
  const round = [...acts.slice(from), ...acts.slice(0, from)]
  return round.find(({ textContent }) => textContent.trim().toLowerCase().startsWith(sought))
}
