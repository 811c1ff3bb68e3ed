import { useState } from 'react'
import type { InsightShown } from '../../../shared/contract/applications.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { PlaceLink } from '../../app/frame/place-link.tsx'
import { Button } from '../../components/controls/button.tsx'
import { entryName } from '../../library/entries/entry-words.ts'
import css from './insight.module.css'

interface EvidenceUsesProps {
  readonly library: LibraryView
  readonly uses: InsightShown['uses']
}

const atFirst = 8

/** Which evidence is never used and which most, over all applications. */
export function EvidenceUses({ library, uses }: EvidenceUsesProps) {
  const [whole, setWhole] = useState(false)
  const count = new Map(uses.map(({ evidence, uses: n }) => [evidence, n]))
  const never = library.evidence.filter(({ id }) => count.get(id) === 0)
  const often = library.evidence
    .filter(({ id }) => (count.get(id) ?? 0) > 0)
    .sort((a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0))
  return (
    <section aria-labelledby="insight-evidence">
      <h2 id="insight-evidence" className={css.title}>
        Evidence never used
      </h2>
      <p className={css.about}>
        {never.length} of {library.evidence.length} items are paired with nothing and cited nowhere.
      </p>
      {never.length > 0 && <Items library={library} items={whole ? never : never.slice(0, atFirst)} count={count} />}
      {!whole && never.length > atFirst && (
        <Button small onClick={() => setWhole(true)}>
          Show {never.length - atFirst} more
        </Button>
      )}
      <h2 className={css.title}>Evidence used most</h2>
      {often.length === 0 ? (
        <p className={css.quiet}>Nothing is paired yet.</p>
      ) : (
        <Items library={library} items={often.slice(0, atFirst)} count={count} />
      )}
    </section>
  )
}

interface ItemsProps {
  readonly library: LibraryView
  readonly items: LibraryView['evidence']
  readonly count: ReadonlyMap<string, number>
}

function Items({ library, items, count }: ItemsProps) {
  const most = Math.max(1, ...items.map(({ id }) => count.get(id) ?? 0))
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Evidence</th>
          <td />
          <th scope="col" className={css.number}>
            Uses
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, text, entry }) => {
          const under = library.entries.find((one) => one.id === entry)
          return (
            <tr key={id}>
              <th scope="row">
                <PlaceLink to={{ kind: 'library', evidence: id }} className={css.link}>
                  {text}
                </PlaceLink>
                {under && <div className={css.quiet}>{entryName(under)}</div>}
              </th>
              <td className={css.plot}>
                <div className={css.bar} aria-hidden>
                  <i className={css.strong} style={{ width: `${(100 * (count.get(id) ?? 0)) / most}%` }} />
                </div>
              </td>
              <td className={css.number}>{count.get(id) ?? 0}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
