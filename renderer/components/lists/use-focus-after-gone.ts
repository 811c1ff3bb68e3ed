import { type RefObject, useEffect, useRef } from 'react'
import { focusWhenFree } from '../panes/focus-when-free.ts'

/**
 * Keeps the focus in a list when the row that had it goes (put away, removed, deleted): the row that took its place gets it, else
 * the last, else the list itself. Rows carry their id as `data-row`; what has the focus elsewhere keeps it.
 *
 * @param rows changes when the rows do
 */
export function useFocusAfterGone(root: RefObject<HTMLElement | null>, rows: unknown): void {
  const before = useRef<readonly string[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: when to look, not an input
  useEffect(() => {
    const now = rowsOf(root.current).map(({ dataset }) => dataset.row ?? '')
    const gone = before.current.findIndex((id) => !now.includes(id))
    before.current = now
    if (gone >= 0) focusWhenFree({ find: () => inItsPlace(root.current, gone) })
  }, [root, rows])
}

const rowsOf = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]

function inItsPlace(root: HTMLElement | null, at: number): HTMLElement | null {
  const rows = rowsOf(root)
  const control = (within: HTMLElement | null | undefined) => within?.querySelector<HTMLElement>('a[href], button')
  return control(rows[Math.min(at, rows.length - 1)]) ?? control(root) ?? root
}
