import { ChevronDown, ChevronUp } from 'lucide-react'
import { useCallback, useEffect, useMemo } from 'react'
import { Button } from '../../components/controls/button.tsx'
import { isKey } from '../../components/keys.ts'
import { isUndated } from '../entries/is-undated.ts'
import { focusLine } from '../pages/focus-line.ts'
import type { LibraryRow } from '../rows/library-rows.ts'
import css from './review.module.css'

interface LookBarProps {
  readonly rows: readonly LibraryRow[]
  readonly current: string | null
  readonly onChoose: (line: string) => void
}

/** How many entries are to be looked at, and the way from one to the next. */
export function LookBar({ rows, current, onChoose }: LookBarProps) {
  const doubtful = useMemo(() => rows.filter(needsLook).map(({ key }) => key), [rows])
  const step = useCallback(
    (by: 1 | -1) => {
      const next = nextKey(rows, { doubtful, current: focused() ?? current, by })
      if (next === undefined) return
      onChoose(next)
      focusLine(next)
    },
    [rows, doubtful, current, onChoose],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const back = isKey(event, 'Shift+F8')
      if (!back && !isKey(event, 'F8')) return
      event.preventDefault()
      step(back ? -1 : 1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [step])
  if (doubtful.length === 0) return null
  return (
    <div className={css.look}>
      <output>{doubtful.length} to look at</output>
      <Button small keys="Shift+F8" onClick={() => step(-1)}>
        <ChevronUp size={13} aria-hidden /> Previous
      </Button>
      <Button small keys="F8" onClick={() => step(1)}>
        <ChevronDown size={13} aria-hidden /> Next
      </Button>
    </div>
  )
}

const needsLook = (row: LibraryRow) =>
  row.kind === 'entry' && row.entry !== null && (row.entry.doubts.length > 0 || isUndated(row.entry))

const focused = () => document.activeElement?.closest('[data-row]')?.getAttribute('data-row')

interface From {
  readonly doubtful: readonly string[]
  readonly current: string | null
  readonly by: 1 | -1
}

/** The next doubtful line after the current one, or before it; around the end to the other side. */
function nextKey(rows: readonly LibraryRow[], { doubtful, current, by }: From): string | undefined {
  const places = new Map(rows.map(({ key }, index) => [key, index]))
  const at = places.get(current ?? '') ?? (by > 0 ? -1 : rows.length)
  const of = (key: string) => places.get(key) ?? 0
  if (by > 0) return doubtful.find((key) => of(key) > at) ?? doubtful[0]
  return doubtful.findLast((key) => of(key) < at) ?? doubtful.at(-1)
}
