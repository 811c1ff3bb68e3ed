import { Dot, type DotState } from '../../components/marks/dot.tsx'
import css from './coverage.module.css'
import { type Coverage, stateWords } from './requirement-state.ts'

const order: readonly DotState[] = ['full', 'half', 'gap', 'empty']

interface CoverageBarProps {
  readonly coverage: Coverage
  /** Names only what there is. */
  readonly brief?: boolean
}

/** How many requirements are answered, in part, by a gap or not yet: as a bar, and in numbers and words. */
export function CoverageBar({ coverage, brief }: CoverageBarProps) {
  const all = order.reduce((sum, state) => sum + coverage[state], 0) || 1
  const named = order.filter((state) => !brief || coverage[state] > 0)
  return (
    <div className={css.coverage}>
      <div className={css.bar} aria-hidden>
        {order.map((state) => (
          <i key={state} className={css[state]} style={{ width: `${(100 * coverage[state]) / all}%` }} />
        ))}
      </div>
      <ul className={css.legend} aria-label="Coverage">
        {named.map((state) => (
          <li key={state}>
            <span aria-hidden>
              <Dot state={state} name={stateWords[state]} />
            </span>
            {coverage[state]} {stateWords[state]}
          </li>
        ))}
      </ul>
    </div>
  )
}
