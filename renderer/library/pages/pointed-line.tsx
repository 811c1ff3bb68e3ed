import { type RefObject, useEffect, useState } from 'react'
import css from './pages.module.css'

interface PointedLineProps {
  /** Where the marks stand; left out where nothing can be pointed at. */
  readonly marks?: RefObject<HTMLElement | null>
}

/** Under a source, where it covers none of its lines: what the line under the pointer or the focus became, else what a click does. */
export function PointedLine({ marks }: PointedLineProps) {
  const [label, setLabel] = useState<string | null>(null)
  useEffect(() => {
    const region = marks?.current
    if (!region) return
    const focused = () => labelOf(region.querySelector(':focus-visible'))
    const over = ({ target }: Event) => setLabel(labelOf(target) ?? focused())
    const out = () => setLabel(focused())
    region.addEventListener('pointerover', over)
    region.addEventListener('pointerleave', out)
    region.addEventListener('focusin', over)
    region.addEventListener('focusout', out)
    return () => {
      region.removeEventListener('pointerover', over)
      region.removeEventListener('pointerleave', out)
      region.removeEventListener('focusin', over)
      region.removeEventListener('focusout', out)
    }
  }, [marks])
  return (
    <p className={css.pointed} aria-hidden>
      {label ?? 'Click a line to see the item it became'}
    </p>
  )
}

const labelOf = (place: EventTarget | null): string | null =>
  place instanceof Element ? (place.closest<HTMLElement>('[data-mark]')?.dataset.label ?? null) : null
