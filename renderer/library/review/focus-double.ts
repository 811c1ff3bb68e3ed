import { nothingFocused } from '../../components/panes/focus-trail.ts'
import { focusWhenThere } from '../../components/panes/focus-when-there.ts'

/**
 * After a pair is settled and gone from the list the focus goes to the one that took its place, or to the last one.
 *
 * @param since what `personActs` said when it was settled
 */
export function focusDouble(at: number, since: number): void {
  focusWhenThere({
    since,
    find: () => {
      if (!nothingFocused()) return null
      const all = [...document.querySelectorAll<HTMLElement>('[data-double]')]
      return all[at] ?? all.at(-1)
    },
  })
}
