/** Scrolls to the heading that says this and gives it the focus, for whoever comes to a part of a long screen. */
export function showHeading(root: HTMLElement | null, heading: string | undefined): void {
  if (!root || heading === undefined) return
  const found = [...root.querySelectorAll<HTMLElement>('h2')].find(({ textContent }) => textContent === heading)
  if (!found) return
  found.tabIndex = -1
  found.focus({ preventScroll: true })
  found.scrollIntoView({ block: 'start' })
}
