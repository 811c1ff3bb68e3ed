import { useCallback, useEffect, useRef } from 'react'
import type { LibraryRow } from '../rows/library-rows.ts'

interface PickFromSource {
  readonly rows: readonly LibraryRow[]
  readonly onChoose: (line: string) => void
  /** Shows everything, so that the line is in the list. */
  readonly onWiden: () => void
}

/**
 * Chooses the line of the list that a place in the source leads to. A line that the list leaves out is chosen once the list has it
 * again: call this after what scrolls another list to its top.
 */
export function usePickFromSource({ rows, onChoose, onWiden }: PickFromSource): (line: string) => void {
  const wanted = useRef<string | null>(null)
  const latest = useRef({ rows, onChoose, onWiden })
  latest.current = { rows, onChoose, onWiden }
  useEffect(() => {
    const line = wanted.current
    if (line === null || !rows.some(({ key }) => key === line)) return
    wanted.current = null
    latest.current.onChoose(line)
  }, [rows])
  return useCallback((line: string) => {
    const { rows: now, onChoose: choose, onWiden: widen } = latest.current
    const listed = line.startsWith('unplaced-') || now.some(({ key }) => key === line)
    wanted.current = listed ? null : line
    if (listed) choose(line)
    else widen()
  }, [])
}
