import { type MouseEvent, type RefObject, useEffect, useRef } from 'react'
import type { TypesetLine } from '../../../shared/domain/typeset-line.ts'
import type { PlacedLine } from '../../../shared/formats/markdown/line-offsets.ts'
import type { LivePage, LivePages } from '../live/live-pages.ts'
import { nearestLine } from '../live/nearest-line.ts'
import { PagePicture } from './page-picture.tsx'
import css from './sheets.module.css'
import { sheetWidth, type Zoom } from './zoom.ts'

interface SheetsProps {
  readonly shown: LivePages
  readonly zoom: Zoom
  /** The line to mark: where the caret stands, or where the keys went. */
  readonly current: TypesetLine | null
  readonly onPick: (line: PlacedLine) => void
}

/** The typeset pages. A click on a line picks it. */
export function Sheets({ shown, zoom, current, onPick }: SheetsProps) {
  const marked = useShownLine(current)
  return shown.pages.map((size, page) => {
    const pick = (event: MouseEvent<HTMLElement>) => {
      const line = nearestLine(shown.lines, { page, ...pointOf(event, size) })
      if (line) onPick(line)
    }
    return (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its number
        key={page}
        className={css.sheet}
        style={{ width: sheetWidth(size.width, zoom) }}
        data-page={page}
      >
        <PagePicture page={size} name={`Page ${page + 1} of ${shown.pages.length}`} />
        {current?.page === page && <div ref={marked} className={css.marked} data-marked style={boxOf(current, size)} />}
        <button
          type="button"
          tabIndex={-1}
          className={css.pick}
          aria-label={`Page ${page + 1}: a click on a line goes to its place in the text`}
          onClick={pick}
        />
      </div>
    )
  })
}

/** Brings the marked line into view whenever it is another one. */
function useShownLine(current: TypesetLine | null): RefObject<HTMLDivElement | null> {
  const marked = useRef<HTMLDivElement>(null)
  const at = current && `${current.page} ${Math.round(current.y)}`
  useEffect(() => {
    if (at !== null) marked.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [at])
  return marked
}

function pointOf(event: MouseEvent<HTMLElement>, { width }: LivePage) {
  const box = event.currentTarget.getBoundingClientRect()
  const points = width / box.width
  return { x: (event.clientX - box.left) * points, y: (event.clientY - box.top) * points }
}

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`

function boxOf({ x, y, width: wide, height: high }: TypesetLine, { width, height }: LivePage) {
  return {
    left: percent(x - 3, width),
    top: percent(y - 1, height),
    width: percent(wide + 6, width),
    height: percent(high + 2, height),
  }
}
