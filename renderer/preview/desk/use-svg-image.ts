import { type RefObject, useEffect, useRef, useState } from 'react'
import type { LivePage } from '../live/live-pages.ts'

interface SvgImage {
  readonly ref: RefObject<HTMLImageElement | null>
  /** Whether the image has something to show. */
  readonly shown: boolean
}

/** Milliseconds without a new drawing after which an image that is there already is drawn anew: the browser does that where one types. */
const quietFor = 400

/** Shows a page as an image, drawn before it takes the place of the one before. Null shows none. */
export function useSvgImage(page: LivePage | null): SvgImage {
  const ref = useRef<HTMLImageElement>(null)
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!page) {
      setShown(false)
      return
    }
    let address: string | null = null
    let here = true
    const show = () => {
      if (!here || !ref.current || !address) return
      ref.current.src = address
      ref.current.dataset.drawn = page.key
      setShown(true)
    }
    const timer = setTimeout(
      () => {
        address = URL.createObjectURL(new Blob([page.svg], { type: 'image/svg+xml' }))
        const next = new Image()
        next.src = address
        next.decode().then(show, show)
      },
      ref.current?.src ? quietFor : 0,
    )
    return () => {
      here = false
      clearTimeout(timer)
      const old = address
      // The picture that takes its place is drawn first.
      if (old) setTimeout(() => URL.revokeObjectURL(old), 2000)
    }
  }, [page])
  return { ref, shown }
}
