import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { requirementLevels } from '../../shared/domain/requirement-levels.ts'
import { LevelPill } from '../components/marks/level-pill.tsx'
import { CoverageBar } from '../workspace/pairing/coverage.tsx'
import { overused } from '../workspace/pairing/evidence-uses.ts'
import { coverageOf } from '../workspace/pairing/requirement-state.ts'
import css from './fit.module.css'
import { fitWords } from './fit-words.ts'

interface FitSummaryProps {
  /** What the document has to answer. */
  readonly asked: readonly Requirement[]
  /** How many more the posting has, for which a form has no box. */
  readonly beside: number
  readonly pairing: Pairing
  readonly view: LibraryView
}

/** The fit by level, and what is used again and again. */
export function FitSummary({ asked, beside, pairing, view }: FitSummaryProps) {
  const levels = requirementLevels.flatMap((level) => {
    const all = asked.filter((one) => one.level === level)
    return all.length > 0 ? [{ level, all }] : []
  })
  return (
    <div className={css.summary}>
      <p className={css.words}>
        {fitWords(asked, pairing)}
        {beside > 0 && ` ${beside} more ${beside === 1 ? 'has' : 'have'} no box in the form.`}
      </p>
      <ul className={css.levels} aria-label="Fit by level">
        {levels.map(({ level, all }) => (
          <li key={level}>
            <span className={css.level}>
              <LevelPill level={level} /> {all.length}
            </span>
            <CoverageBar brief coverage={coverageOf(all, pairing)} />
          </li>
        ))}
      </ul>
      {overused(pairing).map(({ evidence, requirements: uses }) => (
        <p key={evidence} className={css.overused}>
          Used for {uses.length} requirements: “{view.evidence.find(({ id }) => id === evidence)?.text}”
        </p>
      ))}
    </div>
  )
}
