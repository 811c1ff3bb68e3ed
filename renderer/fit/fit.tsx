import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Posting } from '../../shared/domain/posting.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { say, sayProblem } from '../app/notices/toasts.ts'
import { Button, Keys } from '../components/controls/button.tsx'
import { Segments } from '../components/controls/segments.tsx'
import { EmptyState } from '../components/messages/empty-state.tsx'
import { announce } from '../components/messages/live-region.tsx'
import { ScrollRegion } from '../components/panes/scroll-region.tsx'
import { useSuggested } from '../workspace/evidence/use-suggested.ts'
import { focusCard } from '../workspace/keys/panel-key.ts'
import { markGap } from '../workspace/pairing/pairing-acts.ts'
import css from './fit.module.css'
import { FitGrid } from './fit-grid.tsx'
import { FitList } from './fit-list.tsx'
import { fitMarkdown } from './fit-markdown.ts'
import { FitPane } from './fit-pane.tsx'
import { FitSummary } from './fit-summary.tsx'
import { fitTable } from './fit-table.ts'
import { type GridPlace, useGridPlace } from './grid-place.ts'
import { nextOpenRow } from './next-open-row.ts'

interface FitProps {
  readonly application: string
  readonly posting: Posting
  /** Those of its requirements that the document has to answer. */
  readonly asked: readonly Requirement[]
  readonly pairing: Pairing
  readonly view: LibraryView
}

const shapes = [
  { id: 'matrix', name: 'Matrix' },
  { id: 'list', name: 'List' },
] as const

/** Which part of the person's experience answers which requirement, at a glance; each cell opens its evidence. */
export function Fit({ application, posting, asked, pairing, view }: FitProps) {
  const { requirements } = posting
  const matches = useSuggested(application, view)
  const table = useMemo(() => fitTable({ view, pairing, matches: matches ?? [] }), [view, pairing, matches])
  const [shape, setShape] = useState<'matrix' | 'list'>('matrix')
  const pane = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLElement>(null)
  const { at, go, setAt } = useGridPlace(grid)
  const shown = useDeferredValue(at)
  const [opening, setOpening] = useState(false)
  useEffect(() => {
    if (!opening || shown !== at) return
    setOpening(false)
    const card = pane.current?.querySelector<HTMLElement>('[data-card]')
    if (card) focusCard(card)
    else pane.current?.focus()
  }, [opening, shown, at])
  const requirement = requirements[Math.min(shown.row, requirements.length - 1)]
  if (!requirement) return <EmptyState title="No requirements yet">Mark some in the posting first.</EmptyState>
  const out = () => grid.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus()
  const nextOpen = (to: (place: GridPlace) => void) => {
    const row = nextOpenRow(requirements, pairing, at.row)
    if (row === null) announce('No requirement is open any more.')
    else to({ row, column: at.column })
    return row !== null
  }
  const copy = () =>
    navigator.clipboard
      .writeText(fitMarkdown({ requirements, pairing, table, view }))
      .then(() => say('Copied as Markdown.'), sayProblem)
  return (
    <div className={shape === 'matrix' ? css.screen : css.whole}>
      <ScrollRegion className={css.scroll} name="Fit" ref={grid}>
        <div className={css.head}>
          <FitSummary asked={asked} beside={requirements.length - asked.length} pairing={pairing} view={view} />
          <div className={css.tools}>
            <Segments name="Shape" all={shapes} chosen={shape} onChoose={setShape} />
            <Button onClick={() => void copy()}>Copy as Markdown</Button>
          </div>
        </div>
        {shape === 'matrix' ? (
          <>
            <Legend />
            <FitGrid
              requirements={requirements}
              pairing={pairing}
              table={table}
              at={at}
              onMove={go}
              onOpen={() => setOpening(true)}
              onNextOpen={() => nextOpen(go)}
              onGap={({ id }) => void markGap({ application, requirement: id }, !pairing.gaps.includes(id))}
            />
          </>
        ) : (
          <FitList application={application} requirements={requirements} pairing={pairing} view={view} />
        )}
      </ScrollRegion>
      {shape === 'matrix' && (
        <FitPane
          application={application}
          requirements={requirements}
          requirement={requirement}
          column={shown.column === 0 ? undefined : table.columns[shown.column - 1]}
          pairing={pairing}
          view={view}
          match={matches?.find((one) => one.requirement === requirement.id)}
          onOut={out}
          onNextOpen={() => nextOpen(setAt)}
          ref={pane}
        />
      )}
    </div>
  )
}

function Legend() {
  return (
    <p className={css.legend}>
      <span>
        <i className={css.disc} /> strong
      </span>
      <span>
        <i className={css.half} /> partial
      </span>
      <span>
        <i className={css.ring} /> could fit
      </span>
      <span>
        <Keys keys="←↑↓→" /> move
      </span>
      <span>
        <Keys keys="Enter" /> evidence
      </span>
      <span>
        <Keys keys="g" /> gap
      </span>
      <span>
        <Keys keys="n" /> next open
      </span>
    </p>
  )
}
