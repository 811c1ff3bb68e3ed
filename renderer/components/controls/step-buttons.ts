import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** In a list of buttons the arrows, Home and End choose the next, the first and the last. */
export function stepButtons(event: KeyboardEvent<HTMLElement>): void {
  const to = steps[event.key]
  if (!to || !(event.target instanceof HTMLButtonElement)) return
  const all = [...event.currentTarget.querySelectorAll('button')]
  const next = all[to(all.indexOf(event.target), all.length - 1)]
  event.preventDefault()
  next?.focus()
  next?.click()
}
