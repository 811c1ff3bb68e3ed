import { type RefObject, useEffect, useState } from 'react'
import type { OpenPdf } from './open-pdf.ts'

interface DrawnPage {
  readonly pdf: OpenPdf
  readonly page: number
  /** In CSS pixels; 0 until it is known. */
  readonly width: number
  /** Whether the page is in view or soon will be; its picture is let go otherwise. */
  readonly near: boolean
}

/** A column that is being dragged wider is drawn again when it rests. */
const restAfter = 150

/** Draws a page into `holder` while it is near the view. True when it cannot be drawn. */
export function useDrawnPage(holder: RefObject<HTMLElement | null>, { pdf, page, width, near }: DrawnPage): boolean {
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const place = holder.current
    if (!place || width === 0) return
    if (!near) return place.replaceChildren()
    const stop = new AbortController()
    const draw = async () => {
      try {
        const canvas = await pdf.draw(page, width, stop.signal)
        if (stop.signal.aborted) return
        canvas.setAttribute('aria-hidden', 'true')
        place.replaceChildren(canvas)
        setFailed(false)
      } catch {
        if (!stop.signal.aborted) setFailed(true)
      }
    }
    const timer = setTimeout(draw, place.hasChildNodes() ? restAfter : 0)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [holder, pdf, page, width, near])
  return failed
}
