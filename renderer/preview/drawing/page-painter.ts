import type { PageOrder } from './page-messages.ts'

/** A page to show; two with the same key look the same. */
export interface ShownPage {
  readonly key: string
  readonly svg: string
}

/** Where a page is seen: its size in pixels of the screen, and whether it is in view at all. */
export interface PageView {
  readonly width: number
  readonly height: number
  readonly seen: boolean
}

/** A picture that gives its memory back when it is closed, as an `ImageBitmap` does. */
interface Picture {
  close(): void
}

interface Drawer<P> {
  draw(order: Omit<PageOrder, 'id'>): Promise<P | null>
}

interface Painted<P> {
  /** Puts a picture in the place of the one before; null gives its memory back. */
  readonly put: (picture: P | null) => void
  /** Told which page is on the screen, and whether it could be drawn; one that could not is the browser's to draw. */
  readonly onShown: (page: ShownPage, drawn: boolean) => void
}

/** More pixels than this a picture does not get: 48 MB, and sharp at every zoom of an ordinary screen. */
const mostPixels = 12_000_000

/**
 * Keeps a page's picture what it should be: the newest drawing, as sharp as it is seen. One drawing runs at a time, and then the newest
 * that was asked for meanwhile; the picture before stays until the next is there. A page out of view holds no picture.
 */
export function pagePainter<P extends Picture>(drawer: Drawer<P>, { put, onShown }: Painted<P>) {
  let [page, view]: [ShownPage | null, PageView] = [null, { width: 0, height: 0, seen: false }]
  let [shown, busy, stopped] = ['', false, false]

  async function update(): Promise<void> {
    if (busy || stopped || !page || !view.seen || view.width === 0) return
    const [next, size] = [page, pixels(view)]
    const wish = `${next.key} ${size.width} ${size.height}`
    if (wish === shown) return
    busy = true
    const picture = await drawer.draw({ svg: next.svg, ...size })
    busy = false
    if (stopped) picture?.close()
    else {
      shown = wish
      if (picture) put(picture)
      onShown(next, picture !== null)
      await update()
    }
  }

  return {
    page(next: ShownPage): void {
      page = next
      void update()
    },
    view(next: Partial<PageView>): void {
      view = { ...view, ...next }
      if (!view.seen && shown !== '') {
        shown = ''
        put(null)
      }
      void update()
    },
    stop(): void {
      stopped = true
      put(null)
    },
  }
}

function pixels({ width, height }: PageView): Omit<PageView, 'seen'> {
  const factor = Math.min(1, Math.sqrt(mostPixels / (width * height)))
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
}
