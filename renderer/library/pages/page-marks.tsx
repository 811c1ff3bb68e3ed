import { memo } from 'react'
import type { Box } from '../../../shared/domain/quote.ts'
import type { PageSize } from './open-pdf.ts'
import css from './pages.module.css'
import type { QuoteMark } from './quote-marks.ts'

interface PageMarksProps {
  readonly marks: readonly QuoteMark[]
  readonly size: PageSize
  /** The mark that was chosen, or whose item was. */
  readonly current: string | null
  /** The mark where the Tab key stops. */
  readonly stop: string | null
  readonly onPick: (mark: QuoteMark) => void
}

/** The places of a page that can be pointed at, as buttons over its picture: one for each quote, however many lines it has. */
export const PageMarks = memo(function PageMarks({ marks, size, current, stop, onPick }: PageMarksProps) {
  return marks.map((mark) => {
    const around = hull(mark.boxes)
    return (
      <button
        key={mark.key}
        type="button"
        data-mark={mark.key}
        data-leads={mark.id}
        data-label={mark.label}
        className={[css.mark, css[mark.kind], mark.id === current && css.current].filter(Boolean).join(' ')}
        style={within(around, { x: 0, y: 0, ...size })}
        tabIndex={mark.key === stop ? 0 : -1}
        aria-label={`${mark.label}: ${mark.words}`}
        aria-current={mark.id === current || undefined}
        onClick={() => onPick(mark)}
      >
        {mark.boxes.map((box) => (
          <span key={`${box.x} ${box.y}`} className={css.box} style={within(box, around)} />
        ))}
      </button>
    )
  })
})

/** A box in shares of another, so that the marks need not know how large the page is drawn. */
function within(box: Box, outer: Box) {
  const share = (part: number, whole: number) => `${whole > 0 ? (100 * part) / whole : 0}%`
  return {
    left: share(box.x - outer.x, outer.width),
    top: share(box.y - outer.y, outer.height),
    width: share(box.width, outer.width),
    height: share(box.height, outer.height),
  }
}

function hull(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
