import type { Pairing } from '../../../shared/domain/pair.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import type { DotState } from '../../components/marks/dot.tsx'

/** How far a requirement is answered by the person's own decisions. One called a gap is one, whatever was paired with it before. */
export function requirementState(pairing: Pairing, requirement: string): DotState {
  if (pairing.gaps.includes(requirement)) return 'gap'
  const pairs = pairing.pairs.filter((pair) => pair.requirement === requirement)
  if (pairs.some((pair) => pair.strength === 'strong')) return 'full'
  return pairs.length > 0 ? 'half' : 'empty'
}

/** The states in words. */
export const stateNames: Readonly<Record<DotState, string>> = {
  full: 'with evidence',
  half: 'with evidence for a part',
  gap: 'gap',
  empty: 'open',
}

/** The states in one word each, as the coverage counts them. */
export const stateWords: Readonly<Record<DotState, string>> = {
  full: 'strong',
  half: 'partial',
  gap: 'gap',
  empty: 'open',
}

export type Coverage = Readonly<Record<DotState, number>>

/** How many requirements are in each state. */
export function coverageOf(requirements: readonly Pick<Requirement, 'id'>[], pairing: Pairing): Coverage {
  const states = requirements.map(({ id }) => requirementState(pairing, id))
  const count = (state: DotState) => states.filter((one) => one === state).length
  return { full: count('full'), half: count('half'), gap: count('gap'), empty: count('empty') }
}
