import { type RefObject, useEffect, useRef } from 'react'
import { nothingFocused } from '../panes/focus-trail.ts'

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
    if (gone < 0) return
    // A menu or a dialog that is closing gives the focus back in a task of its own first.
    const timer = setTimeout(() => nothingFocused() && focusRow(root.current, gone), closing)
    return () => clearTimeout(timer)
  }, [root, rows])
}

const closing = 50

const rowsOf = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]

function focusRow(root: HTMLElement | null, at: number): void {
  const rows = rowsOf(root)
  const control = (within: HTMLElement | null | undefined) => within?.querySelector<HTMLElement>('a[href], button')
  const target = control(rows[Math.min(at, rows.length - 1)]) ?? control(root) ?? root
  target?.focus()
}
