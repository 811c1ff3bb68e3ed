/** Scrolls to the mark that leads to a line of the list, unless it is in view, and lets it flash. */
export function showMark(region: HTMLElement, leads: string): void {
  const mark = region.querySelector(`[data-leads="${CSS.escape(leads)}"]`)
  if (!mark) return
  const [seen, view] = [mark.getBoundingClientRect(), region.getBoundingClientRect()]
  if (seen.top < view.top || seen.bottom > view.bottom || seen.left < view.left || seen.right > view.right)
    mark.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'smooth' })
  for (const box of mark.children) box.animate([{ opacity: 1 }, { opacity: 0.2 }, { opacity: 1 }], flash)
}

const flash = { duration: 450, iterations: 2 }
