import { focusWhenFree } from '../../components/panes/focus-when-free.ts'
import { type FocusWish, focusWhenThere } from '../../components/panes/focus-when-there.ts'
import { wishedLine } from './wished-line.ts'

interface Way extends Pick<FocusWish, 'scrolls' | 'since'> {
  /** It takes the place of a line that has gone: only where nothing else has the focus. */
  readonly inPlace?: boolean
}

/** Puts the focus on a line of the items' list, as soon as the list has brought it into the page. */
export function focusLine(key: string, { inPlace = false, ...way }: Way = {}): void {
  const wish: FocusWish = {
    ...way,
    find: () => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"] [data-main]`),
    onOver: () => wishedLine.set(null),
  }
  if (inPlace ? focusWhenFree(wish) : focusWhenThere(wish)) wishedLine.set(key)
}
