import { ChevronRight } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { PaneName } from '../../../shared/domain/settings.ts'
import css from './pane.module.css'
import { PaneEdge } from './pane-edge.tsx'

interface PaneProps {
  readonly side: 'left' | 'right'
  readonly name: string
  /** Which remembered width it has; without it the pane cannot be resized. */
  readonly width?: PaneName
  /** Puts the focus into a pane that is folded where room is short: it is open as long as that is in it. Folded it shows its name, to be pressed. */
  readonly onUnfold?: () => void
  readonly children: ReactNode
}

/** A column beside the main one. */
export function Pane({ side, name, width, onUnfold, children }: PaneProps) {
  const pane = useRef<HTMLElement>(null)
  const column = (
    <aside ref={pane} className={`${css.pane} ${css[side]}`} aria-label={name}>
      {children}
    </aside>
  )
  if (!width) return column
  return (
    <div className={onUnfold ? `${css.resized} ${css.folds}` : css.resized}>
      {column}
      <PaneEdge pane={width} side={side} name={name} of={pane} />
      {onUnfold && (
        <button
          type="button"
          className={css.rail}
          // By key one comes to what is in it, which unfolds it too.
          tabIndex={-1}
          title={`Show ${name}`}
          // Else the press would unfold it, and its release be over something else.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onUnfold}
        >
          <span>{name}</span>
          <ChevronRight size={14} aria-hidden />
        </button>
      )}
    </div>
  )
}

/** The heading of a pane with a small remark. */
export function PaneHead({ children, remark }: { readonly children: ReactNode; readonly remark?: ReactNode }) {
  return (
    <h2 className={css.head}>
      {children} {remark && <small>{remark}</small>}
    </h2>
  )
}

/** The small heading of a group within a pane. */
export function PaneGroup({ children, remark }: { readonly children: ReactNode; readonly remark?: ReactNode }) {
  return (
    <h3 className={css.group}>
      <span>{children}</span>
      {remark !== undefined && <span>{remark}</span>}
    </h3>
  )
}
