import { focusWhenThere } from '../../components/panes/focus-when-there.ts'
import { wishedLine } from './wished-line.ts'

/** Puts the focus on a line of the items' list, as soon as the list has brought it into the page. */
export function focusLine(key: string, { scrolls = true }: { readonly scrolls?: boolean } = {}): void {
  const there = focusWhenThere({
    find: () => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"] [data-main]`),
    scrolls,
    onOver: () => wishedLine.set(null),
  })
  if (!there) wishedLine.set(key)
}
