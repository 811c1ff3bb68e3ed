import { startTransition, useEffect, useState } from 'react'

/** Milliseconds after which a page that draws no frames, such as one in the background, goes on all the same. */
const patience = 100

/** So many frames the screen has for itself: in them it is painted and answers a first click. */
const frames = 3

/**
 * False while a screen is first drawn, true once that stands on it: what takes long to draw comes after what is looked at first, and in
 * pieces, between which the page answers. `already` when there is nothing to wait for.
 */
export function useAfterFirstPaint(already: boolean): boolean {
  const [after, setAfter] = useState(already)
  useEffect(() => {
    let timer = setTimeout(goOn, patience)
    let frame = requestAnimationFrame(() => next(frames))
    function next(left: number) {
      clearTimeout(timer)
      timer = setTimeout(goOn, left > 1 ? patience : 0)
      if (left > 1) frame = requestAnimationFrame(() => next(left - 1))
    }
    function goOn() {
      startTransition(() => setAfter(true))
    }
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return after
}
