import { useCallback, useEffect, useMemo, useRef } from 'react'
import { ScrollRegion } from '../../components/scroll-region.tsx'
import type { OpenPdf } from './open-pdf.ts'
import css from './pages.module.css'
import { PdfPage } from './pdf-page.tsx'
import type { QuoteMark } from './quote-marks.ts'
import { showMark } from './show-mark.ts'
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
  const width = useWidth(region)
  const byPage = useMemo(() => Map.groupBy(marks, ({ page }) => page), [marks])
  const { stop, setStop, onKeyDown } = useMarkKeys(region, marks)
  const pick = useCallback(
    (mark: QuoteMark) => {
      setStop(mark.key)
      onPick(mark.id)
    },
    [onPick, setStop],
  )
  useEffect(() => {
    if (current !== null && width > 0 && region.current) showMark(region.current, current)
  }, [current, width])
  return (
    <ScrollRegion
      ref={region}
      className={css.desk}
      name={`Pages of ${name}`}
      hint="Tab goes to the marked words, arrow keys from one to the next, Enter to the item in the list."
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
  )
}

const none: readonly QuoteMark[] = []
