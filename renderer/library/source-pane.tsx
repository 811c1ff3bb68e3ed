import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { api } from '../api.ts'
import { Pane, PaneHead } from '../components/pane.tsx'
import { QuotedText } from '../components/quoted-text.tsx'
import { ScrollRegion } from '../components/scroll-region.tsx'
import { leftOver } from './left-over.ts'
import css from './source-pane.module.css'

interface SourcePaneProps {
  readonly id: string
  readonly view: LibraryView
  readonly current: string | null
  readonly onPick: (evidence: string) => void
}

/** A source's whole text, every item's words marked in it. */
export function SourcePane({ id, view, current, onPick }: SourcePaneProps) {
  const source = useQuery(api.library.source.queryOptions({ input: { id } })).data
  const ranges = useMemo(
    () => [
      ...view.evidence.flatMap((item) =>
        item.origins
          .filter((origin) => origin.source === id)
          .map(({ quote }) => ({ id: item.id, start: quote.start, end: quote.end, tone: 'evidence' })),
      ),
      ...(source ? leftOver(source) : []).map(({ quote }) => ({
        id: `unplaced-${quote.start}`,
        start: quote.start,
        end: quote.end,
        tone: 'unplaced',
      })),
    ],
    [view.evidence, source, id],
  )
  if (!source) return null
  return (
    <Pane side="right" name="Source">
      <PaneHead remark="click a line to see the item it became">{source.name}</PaneHead>
      <ScrollRegion className={css.page} name="Text of the source">
        <QuotedText
          text={source.text}
          ranges={ranges}
          current={current}
          onPick={onPick}
          name={`Text of ${source.name}`}
        />
      </ScrollRegion>
    </Pane>
  )
}
