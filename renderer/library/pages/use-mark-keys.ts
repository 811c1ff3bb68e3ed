import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { QuoteMark } from './quote-marks.ts'

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The Tab key stops at one mark, from which arrow keys go to the others in the order of the text. */
export function useMarkKeys(region: RefObject<HTMLElement | null>, marks: readonly QuoteMark[]) {
  const [wanted, setStop] = useState<string | null>(null)
  const goes = useRef(false)
  useEffect(() => {
    if (!goes.current || wanted === null) return
    goes.current = false
    region.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(wanted)}"]`)?.focus()
  }, [region, wanted])
  const at = Math.max(
    0,
    marks.findIndex(({ key }) => key === wanted),
  )
  const onArrow = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const onMark = event.target instanceof Element && event.target.closest('[data-mark]')
    if (step === undefined || !onMark || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const next = marks[Math.min(marks.length - 1, Math.max(0, at + step))]
    if (!next) return
    event.preventDefault()
    goes.current = next.key !== wanted
    setStop(next.key)
  }
  return { stop: marks[at]?.key ?? null, setStop, onArrow }
}
