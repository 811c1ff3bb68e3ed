import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { api } from '../../api.ts'
import { Segments } from '../../components/controls/segments.tsx'
import { Pane, PaneHead } from '../../components/panes/pane.tsx'
import { useStore } from '../../components/store.ts'
import { focusLine } from '../pages/focus-line.ts'
import { PageZoom } from '../pages/page-zoom.tsx'
import { PointedLine } from '../pages/pointed-line.tsx'
import { quoteMarks } from '../pages/quote-marks.ts'
import { type SourceLook, sourceLook } from '../pages/source-look.ts'
import { SourcePages } from '../pages/source-pages.tsx'
import { usePdf } from '../pages/use-pdf.ts'
import css from './source-pane.module.css'
import { SourceText } from './source-text.tsx'

interface SourcePaneProps {
  readonly id: string
  readonly view: LibraryView
  /** The line of the list that was chosen. */
  readonly current: string | null
  readonly onPick: (line: string) => void
}

const looks: readonly { readonly id: SourceLook; readonly name: string }[] = [
  { id: 'page', name: 'Page' },
  { id: 'text', name: 'Text' },
]

/** A source beside the list: as its own pages where it has them, else as its text, every quote marked and leading to its item. */
export function SourcePane({ id, view, current, onPick }: SourcePaneProps) {
  const source = useQuery(api.library.source.queryOptions({ input: { id } })).data
  const paged = source?.kind === 'pdf'
  const marks = useMemo(() => (paged ? quoteMarks(view, id) : []), [paged, view, id])
  const chosen = useStore(sourceLook)
  const [pagesFor, setPagesFor] = useState<string | null>(null)
  const unseen = current !== pagesFor && hasNoPlace(view, { source: id, line: current, marks })
  const look: SourceLook = paged && !unseen ? chosen : 'text'
  const pdf = usePdf(id, paged && look === 'page')
  if (!source) return null
  const choose = (next: SourceLook) => {
    setPagesFor(current)
    sourceLook.set(next)
  }
  const pick = (line: string) => {
    onPick(line)
    focusLine(line)
  }
  const shown = { view, current, onPick: pick }
  return (
    <Pane side="right" name="Source" width="source">
      <div className={css.head}>
        <PaneHead>
          <span className={css.name} title={source.name}>
            {source.name}
          </span>
        </PaneHead>
        {look === 'page' && <PageZoom />}
        {paged && <Segments name="Look at the source as" all={looks} chosen={look} onChoose={choose} />}
      </div>
      {paged && unseen && chosen === 'page' && (
        <p className={css.remark}>The chosen item has no place on a page; this is where it stands in the text.</p>
      )}
      {look === 'page' && pdf.kind === 'opening' && (
        <p className={css.remark} role="status">
          Opening the pages of {source.name}…
        </p>
      )}
      {look === 'page' && pdf.kind === 'failed' && (
        <p className={css.remark} role="status">
          The pages of {source.name} cannot be drawn; this is its text.
        </p>
      )}
      {look === 'page' && pdf.kind === 'open' && (
        <SourcePages pdf={pdf.pdf} name={source.name} marks={marks} current={current} onPick={pick} />
      )}
      {(look === 'text' || pdf.kind === 'failed') && (
        <>
          <SourceText source={source} {...shown} />
          <PointedLine />
        </>
      )}
    </Pane>
  )
}

interface Chosen {
  readonly source: string
  readonly line: string | null
  readonly marks: readonly { readonly id: string }[]
}

/** Whether what was chosen is from this source, but from no place on its pages. */
function hasNoPlace(view: LibraryView, { source, line, marks }: Chosen): boolean {
  const item = view.evidence.find(({ id }) => id === line)
  if (!item?.origins.some((origin) => origin.source === source)) return false
  return !marks.some(({ id }) => id === line)
}
