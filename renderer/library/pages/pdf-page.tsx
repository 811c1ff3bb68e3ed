import { memo, type RefObject, useRef } from 'react'
import type { OpenPdf } from './open-pdf.ts'
import { PageMarks } from './page-marks.tsx'
import css from './pages.module.css'
import type { QuoteMark } from './quote-marks.ts'
import { useDrawnPage } from './use-drawn-page.ts'
import { useNearView } from './use-near-view.ts'

interface PdfPageProps {
  readonly pdf: OpenPdf
  readonly page: number
  /** What the pages scroll in. */
  readonly desk: RefObject<HTMLElement | null>
  /** In CSS pixels. */
  readonly width: number
  readonly marks: readonly QuoteMark[]
  readonly current: string | null
  readonly stop: string | null
  readonly onPick: (mark: QuoteMark) => void
}

/** One page at its full height from the start; its picture and its marks come when it is near, or when a mark of it is wanted. */
export const PdfPage = memo(function PdfPage({ pdf, page, width, desk, ...rest }: PdfPageProps) {
  const sheet = useRef<HTMLElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const near = useNearView(sheet, desk)
  const failed = useDrawnPage(picture, { pdf, page, width, near })
  const size = pdf.sizes[page - 1]
  if (!size) return null
  return (
    <section
      ref={sheet}
      className={css.sheet}
      style={{ width, aspectRatio: `${size.width} / ${size.height}` }}
      aria-label={`Page ${page} of ${pdf.sizes.length}`}
    >
      <div ref={picture} className={css.picture} />
      {failed && <p className={css.failed}>Page {page} cannot be drawn; its words are under Text.</p>}
      {(near || rest.current !== null || rest.stop !== null) && <PageMarks size={size} {...rest} />}
    </section>
  )
})
