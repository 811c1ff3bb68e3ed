import type { DetailField, DetailProposal } from '../../shared/details/detail-proposals.ts'
import { Button } from '../components/controls/button.tsx'
import css from './details-screen.module.css'

interface ProposalsProps {
  readonly proposals: readonly DetailProposal[]
  /** True when the field holds something that a proposal would take the place of. */
  readonly filled: boolean
  readonly onTake: (proposal: DetailProposal) => void
}

const fieldNames: Readonly<Record<DetailField, string>> = {
  name: 'name',
  address: 'address',
  email: 'email',
  phone: 'telephone',
  links: 'link',
}

/** What the sources say of a field, each with one act that takes it. */
export function DetailProposals({ proposals, filled, onTake }: ProposalsProps) {
  if (proposals.length === 0) return null
  return (
    <ul className={css.proposals}>
      {proposals.map((proposal) => {
        const { field, value, sources } = proposal
        const act = field === 'links' ? 'Add' : filled ? 'Use instead' : 'Use'
        return (
          <li key={value} className={css.proposal}>
            <span>
              <b>{value}</b> in {sourceNames(sources)}
            </span>
            <Button small label={`${act} ${value} as your ${fieldNames[field]}`} onClick={() => onTake(proposal)}>
              {act}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

function sourceNames([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`
}
