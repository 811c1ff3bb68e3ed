import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { ScrollRegion } from '../../components/panes/scroll-region.tsx'
import { useStore } from '../../components/store.ts'
import type { OpenPdf } from './open-pdf.ts'
import { pageZoom, zoomPages } from './page-zoom.tsx'
import css from './pages.module.css'
import { PdfPage } from './pdf-page.tsx'
import { PointedLine } from './pointed-line.tsx'
import type { QuoteMark } from './quote-marks.ts'
import { showMark } from './show-mark.ts'
import { useKeptPlace } from './use-kept-place.ts'
import { useMarkKeys } from './use-mark-keys.ts'
import { useWidth } from './use-width.ts'

interface SourcePagesProps {
  readonly pdf: OpenPdf
  readonly name: string
  readonly marks: readonly QuoteMark[]
  readonly current: string | null
  readonly onPick: (id: string) => void
}

/** The pages of a source as they are, every quote marked on them. */
export function SourcePages({ pdf, name, marks, current, onPick }: SourcePagesProps) {
  const region = useRef<HTMLElement>(null)
  const width = Math.floor(useWidth(region) * useStore(pageZoom))
  useKeptPlace(region, width)
  const byPage = useMemo(() => Map.groupBy(marks, ({ page }) => page), [marks])
  const { stop, setStop, onArrow } = useMarkKeys(region, marks)
  const pick = useCallback(
    (mark: QuoteMark) => {
      setStop(mark.key)
      onPick(mark.id)
    },
    [onPick, setStop],
  )
  const laidOut = width > 0
  useEffect(() => {
    if (current !== null && laidOut && region.current) showMark(region.current, current)
  }, [current, laidOut])
  const onKeyDown = (event: KeyboardEvent) => {
    const zoom = event.ctrlKey || event.metaKey || event.altKey ? undefined : zoomKeys[event.key]
    if (zoom) zoomPages(zoom)
    else onArrow(event)
  }
  return (
    <>
      <ScrollRegion
        ref={region}
        className={css.desk}
        name={`Pages of ${name}`}
        hint="Tab goes to the marked words, arrow keys from one to the next, Enter to the item in the list. Plus and minus make the pages larger and smaller."
        onKeyDown={onKeyDown}
      >
        {pdf.sizes.map((_, index) => {
          const page = index + 1
          const here = byPage.get(page) ?? none
          return (
            <PdfPage
              key={page}
              pdf={pdf}
              page={page}
              desk={region}
              width={width}
              marks={here}
              current={here.some(({ id }) => id === current) ? current : null}
              stop={here.some(({ key }) => key === stop) ? stop : null}
              onPick={pick}
            />
          )
        })}
      </ScrollRegion>
      <PointedLine marks={region} />
    </>
  )
}

const zoomKeys: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1 }

const none: readonly QuoteMark[] = []
