import { useState } from 'react'
import type { ApplicationSummary, InsightShown } from '../../../shared/contract/applications.ts'
import { PlaceLink } from '../../app/frame/place-link.tsx'
import { Button } from '../../components/controls/button.tsx'
import { levelNames } from '../../components/marks/level-pill.tsx'
import css from './insight.module.css'

interface GapTableProps {
  readonly all: readonly ApplicationSummary[]
  readonly gaps: InsightShown['gaps']
}

const atFirst = 8

/** What is asked for and nothing answers, by how much closing it would help. */
export function GapTable({ all, gaps }: GapTableProps) {
  const [whole, setWhole] = useState(false)
  const most = Math.max(1, gaps[0]?.weight ?? 1)
  const shown = whole ? gaps : gaps.slice(0, atFirst)
  return (
    <section aria-labelledby="insight-gaps">
      <h2 id="insight-gaps" className={css.title}>
        Gaps that would help most
      </h2>
      <p className={css.about}>
        Asked for and not answered by anything in your library. The bar counts how many applications ask; a must counts
        three times, a condition twice.
      </p>
      {gaps.length === 0 ? (
        <p className={css.quiet}>There is no gap in the applications at hand.</p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">Requirement</th>
              <td />
              <th scope="col">Asked by</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ text, weight, asked }) => (
              <tr key={text}>
                <th scope="row">{text}</th>
                <td className={css.plot}>
                  <div className={css.bar} aria-hidden>
                    <i className={css.gap} style={{ width: `${(100 * weight) / most}%` }} />
                  </div>
                  <span className={css.quiet}>{askedBy(asked)}</span>
                </td>
                <td>
                  <ul className={css.asked}>
                    {asked.map(({ application, requirement, level }) => (
                      <li key={requirement}>
                        <PlaceLink
                          to={{ kind: 'application', id: application, view: 'write', requirement }}
                          className={css.link}
                        >
                          {all.find(({ id }) => id === application)?.title}
                        </PlaceLink>{' '}
                        <span className={css.quiet}>{levelNames[level].name}</span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < gaps.length && (
        <Button small onClick={() => setWhole(true)}>
          Show {gaps.length - shown.length} more
        </Button>
      )}
    </section>
  )
}

function askedBy(asked: readonly { readonly application: string }[]): string {
  const n = new Set(asked.map(({ application }) => application)).size
  return n === 1 ? '1 application asks' : `${n} applications ask`
}
