import { memo, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { createPageDrawer } from '../drawing/page-drawer.ts'
import { pagePainter } from '../drawing/page-painter.ts'
import type { LivePage } from '../live/live-pages.ts'
import css from './sheets.module.css'
import { useSvgImage } from './use-svg-image.ts'

interface PagePictureProps {
  readonly page: LivePage
  readonly name: string
}

const drawer = createPageDrawer(
  () => new Worker(new URL('../drawing/page-worker.ts', import.meta.url), { type: 'module', name: 'pages' }),
)

/**
 * A typeset page as a picture: nothing in it can run. A worker draws it, so that no key waits for it; a page with signs that only a
 * browser can draw (coloured ones) is an image. `data-drawn` is the key of the page that is seen.
 */
export const PagePicture = memo(function PagePicture({ page, name }: PagePictureProps) {
  const [place, canvas] = [useRef<HTMLDivElement>(null), useRef<HTMLCanvasElement>(null)]
  const foreign = useDrawn(place, canvas, page)
  const image = useSvgImage(foreign)
  const { width, height } = page
  return (
    <div ref={place} className={css.picture} style={{ aspectRatio: `${width} / ${height}` }}>
      <canvas ref={canvas} className={css.drawn} role="img" aria-label={name} hidden={image.shown} />
      <img ref={image.ref} className={css.drawn} alt={name} decoding="sync" draggable={false} hidden={!image.shown} />
    </div>
  )
})

/** Keeps a canvas showing a page; gives the page when only a browser can draw it. */
function useDrawn(
  place: RefObject<HTMLDivElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
  page: LivePage,
): LivePage | null {
  const [foreign, setForeign] = useState<string | null>(null)
  const painter = useRef<ReturnType<typeof pagePainter> | null>(null)
  // In the layout's effects: a page is handed on as soon as it is known, not after the frame in which it is.
  useLayoutEffect(() => {
    const [box, sheet] = [place.current, canvas.current]
    const paper = sheet?.getContext('bitmaprenderer', { alpha: false })
    if (!box || !sheet || !paper) return
    const started = pagePainter(drawer, {
      put: (picture) => {
        // A canvas keeps the size it was given, whatever is put into it; an empty one is to hold nothing.
        const { width, height } = picture ?? { width: 1, height: 1 }
        if (sheet.width !== width) sheet.width = width
        if (sheet.height !== height) sheet.height = height
        paper.transferFromImageBitmap(picture)
      },
      onShown: ({ key }, drawn) => {
        if (drawn) sheet.dataset.drawn = key
        setForeign(drawn ? null : key)
      },
    })
    painter.current = started
    const stops = [drawer.join(), watchView(box, started.view), started.stop]
    return () => {
      for (const stop of stops) stop()
    }
  }, [place, canvas])
  useLayoutEffect(() => painter.current?.page(page), [page])
  return foreign === null ? null : page
}

/** Tells how many of the screen's pixels an element has, and whether it is in view or nearly so. */
function watchView(element: HTMLElement, tell: ReturnType<typeof pagePainter>['view']): () => void {
  // Where several things happened since the last frame, the last one holds.
  const size = new ResizeObserver((entries) => {
    const [box] = entries.at(-1)?.devicePixelContentBoxSize ?? []
    if (box) tell({ width: box.inlineSize, height: box.blockSize })
  })
  const view = new IntersectionObserver((entries) => tell({ seen: entries.at(-1)?.isIntersecting ?? false }), {
    scrollMargin: '400px',
  })
  size.observe(element, { box: 'device-pixel-content-box' })
  view.observe(element)
  return () => {
    size.disconnect()
    view.disconnect()
  }
}
