import { scrollMotion } from '../../components/panes/scroll-motion.ts'

/** Scrolls to the first mark that leads to a line of the list, unless one is in view, and lets all of them flash. */
export function showMark(region: HTMLElement, leads: string): void {
  const marks = [...region.querySelectorAll(`[data-leads="${CSS.escape(leads)}"]`)]
  const view = region.getBoundingClientRect()
  if (!marks.some((mark) => isWithin(mark.getBoundingClientRect(), view)))
    marks[0]?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: scrollMotion() })
  for (const box of marks.flatMap((mark) => [...mark.children]))
    box.animate([{ opacity: 1 }, { opacity: 0.2 }, { opacity: 1 }], flash)
}

const flash = { duration: 450, iterations: 2 }

const isWithin = (seen: DOMRect, view: DOMRect) =>
  seen.top >= view.top && seen.bottom <= view.bottom && seen.left >= view.left && seen.right <= view.right
