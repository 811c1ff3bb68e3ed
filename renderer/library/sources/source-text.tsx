import { useMemo } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Source } from '../../../shared/domain/source.ts'
import { ScrollRegion } from '../../components/panes/scroll-region.tsx'
import { QuotedText } from '../../components/text/quoted-text.tsx'
import { leftOver } from './left-over.ts'
import css from './source-pane.module.css'

interface SourceTextProps {
  readonly source: Source
  readonly view: LibraryView
  readonly current: string | null
  readonly onPick: (id: string) => void
}

/** A source's whole text, every quote marked in it. */
export function SourceText({ source, view, current, onPick }: SourceTextProps) {
  const ranges = useMemo(() => {
    const { id } = source
    const here = (thing: (typeof view.entries | typeof view.evidence)[number], leads: string, tone: string) =>
      thing.origins
        .filter((origin) => origin.source === id)
        .map(({ quote: { start, end } }) => ({ id: leads, start, end, tone }))
    return [
      ...view.evidence.flatMap((item) => here(item, item.id, 'evidence')),
      ...view.entries.flatMap((entry) => here(entry, `entry ${entry.id}`, 'entry')),
      ...leftOver(view.sources.find((one) => one.id === id) ?? source).map(({ quote: { start, end } }) => ({
        id: `unplaced-${start}`,
        start,
        end,
        tone: 'unplaced',
      })),
    ]
  }, [view, source])
  return (
    <ScrollRegion className={css.page} name="Text of the source">
      <QuotedText
        text={source.text}
        ranges={ranges}
        current={current}
        onPick={onPick}
        name={`Text of ${source.name}`}
      />
    </ScrollRegion>
  )
}
