/** Milliseconds. The list is read anew after an act; how long that takes depends on the computer. */
const patience = 4000

/** After a pair is settled the focus goes to the one that took its place, or to the last one. */
export function focusDouble(at: number, until = performance.now() + patience): void {
  const { activeElement } = document
  const free = activeElement === null || activeElement === document.body
  const all = [...document.querySelectorAll<HTMLElement>('[data-double]')]
  if (free) (all[at] ?? all.at(-1))?.focus()
  else if (performance.now() < until) requestAnimationFrame(() => focusDouble(at, until))
}
