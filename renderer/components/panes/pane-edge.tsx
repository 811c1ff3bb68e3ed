import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react'
import type { PaneName } from '../../../shared/domain/settings.ts'
import { useStorePart } from '../store.ts'
import css from './pane-edge.module.css'
import { paneRange, paneWidths, resetPane, resizePane } from './pane-widths.ts'

interface PaneEdgeProps {
  readonly pane: PaneName
  readonly side: 'left' | 'right'
  readonly name: string
  /** The pane itself, whose width is changed. */
  readonly of: RefObject<HTMLElement | null>
}

/** Pixels that an arrow key moves the edge. */
const step = 16

/** The inner edge of a pane: dragged, or moved with the arrow keys; a double click or Enter makes the pane as wide as it was at first. */
export function PaneEdge({ pane, side, name, of }: PaneEdgeProps) {
  const moved = useStorePart(paneWidths, (widths) => widths[pane])
  const grip = useRef(0)
  const outward = side === 'left' ? 1 : -1
  const width = () => of.current?.getBoundingClientRect().width ?? paneRange.min
  const take = (event: PointerEvent<HTMLElement>) => {
    grip.current = event.clientX - outward * width()
    event.currentTarget.setPointerCapture(event.pointerId)
    event.preventDefault()
  }
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      resizePane(pane, outward * (event.clientX - grip.current))
  }
  const onKey = (event: KeyboardEvent) => {
    const to = { ArrowRight: outward, ArrowLeft: -outward }[event.key]
    if (to) resizePane(pane, width() + to * step)
    else if (event.key === 'Enter') resetPane(pane)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; this is the window splitter of the ARIA practices
    <div
      className={`${css.edge} ${css[side]}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Width of ${name}`}
      aria-valuemin={paneRange.min}
      aria-valuemax={paneRange.max}
      aria-valuenow={moved ?? paneRange.min}
      aria-valuetext={moved ? `${moved} pixels` : 'as usual'}
      onPointerDown={take}
      onPointerMove={drag}
      onDoubleClick={() => resetPane(pane)}
      onKeyDown={onKey}
    />
  )
}
