import { ZoomIn, ZoomOut } from 'lucide-react'
import { Button } from '../../components/controls/button.tsx'
import { createStore, useStore } from '../../components/store.ts'

/** How wide pages may be shown, as shares of the column. */
const zooms = [1, 1.4, 2, 3] as const

/** How wide the person last chose to see pages, as a share of the column. */
export const pageZoom = createStore<number>(1)

/** Goes to the next wider or narrower page. */
export function zoomPages(by: 1 | -1): void {
  const at = zooms.findIndex((zoom) => zoom >= pageZoom.get())
  pageZoom.set(zooms[Math.min(zooms.length - 1, Math.max(0, at + by))] ?? 1)
}

/** Makes the pages wider than their column, and narrower again. */
export function PageZoom() {
  const zoom = useStore(pageZoom)
  return (
    <span>
      <Button
        look="bare"
        small
        label="Smaller pages"
        title="Smaller pages (-)"
        disabled={zoom === zooms[0]}
        onClick={() => zoomPages(-1)}
      >
        <ZoomOut size={15} aria-hidden />
      </Button>
      <Button
        look="bare"
        small
        label="Larger pages"
        title="Larger pages (+)"
        disabled={zoom === zooms.at(-1)}
        onClick={() => zoomPages(1)}
      >
        <ZoomIn size={15} aria-hidden />
      </Button>
    </span>
  )
}
