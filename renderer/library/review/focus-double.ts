/** The list is read anew after an act, which takes some frames. */
const patience = 30

/** After a pair is settled the focus goes to the one that took its place, or to the last one. */
export function focusDouble(at: number, frames = patience): void {
  const { activeElement } = document
  const free = activeElement === null || activeElement === document.body
  const all = [...document.querySelectorAll<HTMLElement>('[data-double]')]
  if (free) (all[at] ?? all.at(-1))?.focus()
  else if (frames > 0) requestAnimationFrame(() => focusDouble(at, frames - 1))
}
