import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { go } from '../app/navigation.ts'
import { Dot } from '../components/marks/dot.tsx'
import { LevelPill } from '../components/marks/level-pill.tsx'
import { whereFrom } from '../workspace/evidence/where-from.ts'
import { requirementState, stateNames, stateWords } from '../workspace/pairing/requirement-state.ts'
import { useGapQuestion } from '../workspace/pairing/use-gap-question.ts'
import css from './fit.module.css'

interface FitListProps {
  readonly application: string
  readonly requirements: readonly Requirement[]
  readonly pairing: Pairing
  readonly view: LibraryView
}

/** The fit as a table to read: each requirement, its level, how it is answered and by what. */
export function FitList({ application, requirements, pairing, view }: FitListProps) {
  return (
    <table className={css.plain} aria-label="Requirements and evidence">
      <thead>
        <tr>
          <th scope="col">Requirement</th>
          <th scope="col">Level</th>
          <th scope="col">Answer</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        {requirements.map((one) => {
          const state = requirementState(pairing, one.id)
          return (
            <tr key={one.id}>
              <th scope="row">
                <button
                  type="button"
                  className={css.requirement}
                  onClick={() => go({ kind: 'application', id: application, view: 'write', requirement: one.id })}
                >
                  {one.text}
                </button>
              </th>
              <td>
                <LevelPill level={one.level} />
              </td>
              <td>
                <span className={css.state}>
                  <Dot state={state} name={stateNames[state]} /> {stateWords[state]}
                </span>
              </td>
              <td>
                <Evidence requirement={one} pairing={pairing} view={view} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Evidence({
  requirement,
  pairing,
  view,
}: Pick<FitListProps, 'pairing' | 'view'> & { readonly requirement: Requirement }) {
  const pairs = pairing.pairs.filter((pair) => pair.requirement === requirement.id)
  if (pairs.length === 0) return pairing.gaps.includes(requirement.id) ? <Question requirement={requirement} /> : null
  return (
    <ul className={css.items}>
      {pairs.map(({ evidence, strength, remark }) => {
        const item = view.evidence.find(({ id }) => id === evidence)
        return (
          item && (
            <li key={evidence}>
              {item.text}{' '}
              <span className={css.from}>
                {[strength, whereFrom(view, item), remark && `to yourself: ${remark}`].filter(Boolean).join(' · ')}
              </span>
            </li>
          )
        )
      })}
    </ul>
  )
}

function Question({ requirement }: { readonly requirement: Requirement }) {
  return <i>{useGapQuestion(requirement)}</i>
}
