import { useQuery } from '@tanstack/react-query'
import type { Double } from '../../../shared/contract/review.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { api, client } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { isKey } from '../../components/keys.ts'
import { EmptyState } from '../../components/messages/empty-state.tsx'
import { personActs } from '../../components/panes/person-acts.ts'
import { sourceLine } from '../sources/source-line.ts'
import css from './doubles-list.module.css'
import { focusDouble } from './focus-double.ts'
import { reviewed } from './reviewed.ts'

interface DoublesListProps {
  readonly view: LibraryView
  readonly current: string | null
  readonly onPick: (item: Evidence) => void
  readonly onClear: () => void
}

/** Items that may tell the same thing, in pairs: one wording of the two is kept for both, or they are called different. */
export function DoublesList({ view, current, onPick, onClear }: DoublesListProps) {
  const doubles = useQuery(api.review.doubles.queryOptions()).data
  const items = new Map(view.evidence.map((item) => [item.id, item]))
  if (!doubles) return null
  const pairs = doubles.flatMap(({ first, second }) => {
    const [one, other] = [items.get(first), items.get(second)]
    return one && other ? [{ one, other }] : []
  })
  if (pairs.length === 0)
    return (
      <EmptyState title="Nothing stands twice" acts={<Button onClick={onClear}>Show everything</Button>}>
        No two items tell the same thing in other words.
      </EmptyState>
    )
  return (
    <ul className={css.pairs} aria-label="Possible duplicates">
      {pairs.map(({ one, other }, index) => (
        <Pair key={`${one.id} ${other.id}`} at={index} {...{ one, other, view, current, onPick }} />
      ))}
    </ul>
  )
}

interface PairProps extends Pick<DoublesListProps, 'view' | 'current' | 'onPick'> {
  readonly one: Evidence
  readonly other: Evidence
  readonly at: number
}

function Pair({ one, other, at, view, current, onPick }: PairProps) {
  const keep = (kept: Evidence, gone: Evidence) => async () => {
    const since = personActs.get()
    await reviewed('The two items are one now, with the words of both sources.', () =>
      client.review.joinDouble({ keep: kept.id, other: gone.id }),
    )
    focusDouble(at, since)
  }
  const differ = async () => {
    const since = personActs.get()
    const pair: Double = { first: one.id, second: other.id }
    await reviewed('Noted as different; the two are not shown together again.', () => client.review.keepApart(pair))
    focusDouble(at, since)
  }
  const acts: readonly (readonly [key: string, run: () => Promise<void>])[] = [
    ['1', keep(one, other)],
    ['2', keep(other, one)],
    ['d', differ],
  ]
  return (
    <li
      className={css.pair}
      onKeyDown={(event) => {
        const run = acts.find(([key]) => isKey(event, key))?.[1]
        if (!run) return
        event.preventDefault()
        void run()
      }}
    >
      {[one, other].map((item, index) => (
        <div key={item.id} className={item.id === current ? `${css.side} ${css.on}` : css.side}>
          <button
            type="button"
            className={css.words}
            data-double={index === 0 ? at : undefined}
            aria-pressed={item.id === current}
            aria-keyshortcuts="1 2 d"
            onClick={() => onPick(item)}
          >
            {item.text}
          </button>
          <small className={css.from}>{sourceLine(view, item) || 'typed by you'}</small>
          <Button small keys={String(index + 1)} onClick={index === 0 ? keep(one, other) : keep(other, one)}>
            Keep this wording
          </Button>
        </div>
      ))}
      <div className={css.acts}>
        <Button small look="bare" keys="d" onClick={() => void differ()}>
          These are different
        </Button>
      </div>
    </li>
  )
}
