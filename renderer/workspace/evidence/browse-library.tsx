import { useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { fitColumns } from '../../fit/fit-columns.ts'
import type { Target } from '../pairing/pairing-acts.ts'
import css from './evidence-panel.module.css'
import { OfferedCards } from './offered-cards.tsx'

interface BrowseLibraryProps {
  readonly target: Target
  readonly view: LibraryView
  readonly other: string
  /** What stands above already. */
  readonly shown: ReadonlySet<string>
  readonly uses: ReadonlyMap<string, readonly string[]>
}

/** The whole library by entry, folded, for what neither the suggestions nor a search bring up. */
export function BrowseLibrary({ target, view, other, shown, uses }: BrowseLibraryProps) {
  const columns = fitColumns(view)
  const under = Map.groupBy(view.evidence, ({ id }) => columns.of(id)?.id)
  const groups = columns.all.flatMap((column) => {
    const evidence = under.get(column.id) ?? []
    return evidence.length > 0 ? [{ column, evidence }] : []
  })
  return groups.map(({ column, evidence }) => (
    <Fold key={column.id} name={[column.name, column.more].filter(Boolean).join(' · ')} count={evidence.length}>
      {() => (
        <OfferedCards
          target={target}
          view={view}
          cards={evidence.map(({ id }) => ({ evidence: id, why: [], strength: 'strong' }))}
          taken={shown}
          other={other}
          uses={uses}
        />
      )}
    </Fold>
  ))
}

interface FoldProps {
  readonly name: string
  readonly count: number
  readonly children: () => React.ReactNode
}

/** What is inside is made only once it is opened. */
function Fold({ name, count, children }: FoldProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className={css.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{name}</span> <span>{count}</span>
      </summary>
      {open && children()}
    </details>
  )
}
