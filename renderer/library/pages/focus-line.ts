import { focusWhenFree } from '../../components/panes/focus-when-free.ts'
import { focusWhenThere } from '../../components/panes/focus-when-there.ts'
import { wishedLine } from './wished-line.ts'

interface Way {
  /** Whether the list scrolls to it; true when left out. */
  readonly scrolls?: boolean
  /** It takes the place of a line that has gone: only where nothing else has the focus. */
  readonly inPlace?: boolean
}

/** Puts the focus on a line of the items' list, as soon as the list has brought it into the page. */
export function focusLine(key: string, { scrolls = true, inPlace = false }: Way = {}): void {
  const wish = {
    find: () => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"] [data-main]`),
    scrolls,
    onOver: () => wishedLine.set(null),
  }
  const waits = inPlace ? focusWhenFree(wish) : !focusWhenThere(wish)
  if (waits) wishedLine.set(key)
}
