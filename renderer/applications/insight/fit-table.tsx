import type { ApplicationSummary, InsightShown } from '../../../shared/contract/applications.ts'
import { PlaceLink } from '../../app/frame/place-link.tsx'
import { Dot, type DotState } from '../../components/marks/dot.tsx'
import css from './insight.module.css'

interface FitTableProps {
  readonly all: readonly ApplicationSummary[]
  readonly fits: InsightShown['fits']
}

const parts = [
  { key: 'strong', name: 'Strong', dot: 'full' },
  { key: 'partial', name: 'Partial', dot: 'half' },
  { key: 'gap', name: 'Gap', dot: 'gap' },
  { key: 'open', name: 'Open', dot: 'empty' },
] as const satisfies readonly { key: string; name: string; dot: DotState }[]

/** The fit of each application: plotted as a bar and in numbers, the best first. */
export function FitTable({ all, fits }: FitTableProps) {
  const most = Math.max(1, ...fits.map(({ strong, partial, gap, open }) => strong + partial + gap + open))
  const rows = fits.toSorted((a, b) => share(b) - share(a))
  return (
    <section aria-labelledby="insight-fit">
      <h2 id="insight-fit" className={css.title}>
        How well each fits
      </h2>
      <p className={css.about}>
        By your own pairs. “Musts missing” are musts and conditions that are gaps, or that nothing in your library
        answers.
      </p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Application</th>
            <td />
            {parts.map(({ key, name, dot }) => (
              <th key={key} scope="col" className={css.number}>
                <span aria-hidden>
                  <Dot state={dot} name={name} />
                </span>
                {name}
              </th>
            ))}
            <th scope="col" className={css.number}>
              Musts missing
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((fit) => {
            const one = all.find(({ id }) => id === fit.application)
            return (
              <tr key={fit.application}>
                <th scope="row">
                  <PlaceLink to={{ kind: 'application', id: fit.application, view: 'fit' }} className={css.link}>
                    {one?.title}
                  </PlaceLink>
                  <div className={css.quiet}>{[one?.company, one?.status].filter(Boolean).join(' · ')}</div>
                </th>
                <td className={css.plot}>
                  <div className={css.bar} aria-hidden>
                    {parts.map(({ key }) => (
                      <i key={key} className={css[key]} style={{ width: `${(100 * fit[key]) / most}%` }} />
                    ))}
                  </div>
                </td>
                {parts.map(({ key }) => (
                  <td key={key} className={css.number}>
                    {fit[key]}
                  </td>
                ))}
                <td className={css.number}>{fit.missing.length || '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Strong counts one, partial a half. */
const share = ({ strong, partial, gap, open }: InsightShown['fits'][number]) =>
  (strong + partial / 2) / Math.max(1, strong + partial + gap + open)
