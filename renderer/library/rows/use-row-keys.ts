import { type KeyboardEvent, useEffect, useRef } from 'react'
import { focusLine } from '../pages/focus-line.ts'
import type { LibraryRow } from './library-rows.ts'

interface RowKeys {
  readonly rows: readonly LibraryRow[]
  /** Place of the line that holds the focus, or would. */
  readonly activeAt: number
  /** Place of the line that is to have the focus once it is in the page, if the list holds it. */
  readonly wishedAt: number | undefined
  /** The line that has the focus, or had it last. */
  readonly active: string | null
  readonly show: (index: number) => void
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/**
 * Moves the focus from line to line by key; a line out of view is brought into the page first. When the line with the focus goes, the
 * focus goes to the one that took its place, unless another is wished for already.
 */
export function useRowKeys({ rows, activeAt, wishedAt, active, show }: RowKeys) {
  const last = useRef(-1)
  useEffect(() => {
    const gone = active !== null && rows[activeAt]?.key !== active
    if (!gone) last.current = active === null ? -1 : activeAt
    const to = Math.min(last.current, rows.length - 1)
    const row = rows[to]
    if (gone && row && wishedAt === undefined) focusLine(row.key, { inPlace: true })
  }, [rows, activeAt, wishedAt, active])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [role=menu]')) return
    const to = Math.min(rows.length - 1, Math.max(0, (wishedAt ?? activeAt) + step))
    const row = rows[to]
    if (!row) return
    event.preventDefault()
    show(to)
    focusLine(row.key, { scrolls: false })
  }
  return onKeyDown
}
