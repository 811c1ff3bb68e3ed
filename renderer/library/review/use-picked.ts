import { useCallback, useMemo, useRef, useState } from 'react'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import { toggled } from '../library-filter.ts'
import type { LibraryRow } from '../rows/library-rows.ts'

/** Chooses an item to act on with others, or gives it up; `range` takes all from the last one chosen to it. */
export type TogglePick = (id: string, range: boolean) => void

export interface Picked {
  readonly ids: ReadonlySet<string>
  readonly toggle: TogglePick
  readonly clear: () => void
}

/** The items that are chosen to be acted on together. They stay chosen while the list is narrowed to find others. */
export function usePicked(evidence: readonly Evidence[], rows: readonly LibraryRow[]): Picked {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const ids = useMemo(() => {
    const known = new Set(evidence.map(({ id }) => id))
    return new Set([...chosen].filter((id) => known.has(id)))
  }, [evidence, chosen])
  const last = useRef<string | null>(null)
  const list = useRef(rows)
  list.current = rows
  const toggle = useCallback((id: string, range: boolean) => {
    const between = range && last.current !== null ? itemsBetween(list.current, last.current, id) : []
    last.current = id
    setChosen((before) => (between.length > 0 ? new Set([...before, ...between]) : toggled(before, id)))
  }, [])
  const clear = useCallback(() => setChosen(new Set()), [])
  return useMemo(() => ({ ids, toggle, clear }), [ids, toggle, clear])
}

function itemsBetween(rows: readonly LibraryRow[], one: string, other: string): string[] {
  const at = [one, other].map((id) => rows.findIndex(({ key }) => key === id)).toSorted((a, b) => a - b)
  const [from = -1, to = -1] = at
  if (from < 0) return []
  return rows.slice(from, to + 1).flatMap((row) => (row.kind === 'item' ? [row.key] : []))
}
