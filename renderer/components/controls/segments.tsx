import { useRef } from 'react'
import css from './segments.module.css'

interface SegmentsProps<T extends string> {
  readonly name: string
  readonly all: readonly { readonly id: T; readonly name: string }[]
  readonly chosen: T
  readonly onChoose: (id: T) => void
}

/** A row of tabs, one chosen; arrow keys move between them. */
export function Segments<T extends string>({ name, all, chosen, onChoose }: SegmentsProps<T>) {
  const row = useRef<HTMLDivElement>(null)
  const move = (by: number) => {
    const at = all.findIndex(({ id }) => id === chosen)
    const next = (at + by + all.length) % all.length
    const to = all[next]
    if (!to) return
    onChoose(to.id)
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div className={css.segments} role="tablist" aria-label={name} ref={row}>
      {all.map(({ id, name: text }) => (
        <button
          key={id}
          type="button"
          role="tab"
          className={css.segment}
          aria-selected={id === chosen}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') move(1)
            if (event.key === 'ArrowLeft') move(-1)
          }}
        >
          {text}
        </button>
      ))}
    </div>
  )
}
