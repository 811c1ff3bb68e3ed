import { useQuery } from '@tanstack/react-query'
import type { LibraryRemark } from '../../shared/contract/checks.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { api, client } from '../api.ts'
import { atLeisure } from '../app/live/at-leisure.ts'
import { Button } from '../components/controls/button.tsx'
import { entryName } from './entries/entry-words.ts'
import { focusLine } from './pages/focus-line.ts'
import { reviewed } from './review/reviewed.ts'
import css from './self-check.module.css'

interface SelfCheckProps {
  readonly view: LibraryView
  /** Chooses a line of the list, showing everything when the list leaves it out. */
  readonly onPick: (line: string) => void
}

const kinds: Readonly<Record<LibraryRemark['kind'], string>> = {
  number: 'Number',
  years: 'Years',
  dates: 'Dates',
  overlap: 'Overlap',
  order: 'Dates',
  spelling: 'Spelling',
  claim: 'Your word',
}

/** What in the library does not go together or looks like a slip. Quiet: it stays closed until someone opens it, and each line can be called right. */
export function SelfCheck({ view, onPick }: SelfCheckProps) {
  const asked = useQuery({
    ...api.checks.library.queryOptions(),
    queryFn: ({ signal }) => atLeisure(signal, () => client.checks.library(undefined, { signal })),
  })
  const found = asked.data ?? []
  if (found.length === 0) return null
  return (
    <details className={css.part}>
      <summary className={css.summary}>
        Worth a look{' '}
        <small>{found.length === 1 ? '1 thing in your library' : `${found.length} things in your library`}</small>
      </summary>
      <ul className={css.rows}>
        {found.map((remark) => (
          <Row key={remark.key} remark={remark} view={view} onPick={onPick} />
        ))}
      </ul>
    </details>
  )
}

function Row({ remark: { key, kind, message, places }, view, onPick }: SelfCheckProps & { remark: LibraryRemark }) {
  const settle = () => reviewed('Noted as right; it will not be asked again.', () => client.checks.settle({ key }))
  return (
    <li className={css.row}>
      <span className={css.kind}>{kinds[kind]}</span>
      <div className={css.told}>
        <p>{message}</p>
        <div className={css.places}>
          {places.map((place) => {
            const line = place.kind === 'entry' ? `entry ${place.id}` : place.id
            const name = nameOf(place, view)
            return (
              <button
                key={`${place.kind} ${place.id} ${place.quote}`}
                type="button"
                className={css.place}
                title={name}
                onClick={() => {
                  onPick(line)
                  focusLine(line)
                }}
              >
                {name}
              </button>
            )
          })}
        </div>
      </div>
      <Button small onClick={() => void settle()}>
        This is right
      </Button>
    </li>
  )
}

/** The item's own words, or the entry's name. */
function nameOf({ kind, id, quote }: LibraryRemark['places'][number], view: LibraryView): string {
  if (kind === 'evidence') return view.evidence.find((item) => item.id === id)?.text ?? quote
  const entry = view.entries.find((one) => one.id === id)
  return entry ? `${entryName(entry)}, ${quote}` : quote
}
