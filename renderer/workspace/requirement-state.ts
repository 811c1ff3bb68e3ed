import type { Pairing } from '../../shared/domain/pair.ts'
import type { DotState } from '../components/dot.tsx'

/** How far a requirement is answered by the person's own decisions. */
export function requirementState(pairing: Pairing, requirement: string): DotState {
  const pairs = pairing.pairs.filter((pair) => pair.requirement === requirement)
  if (pairs.some((pair) => pair.strength === 'strong')) return 'full'
  if (pairs.length > 0) return 'half'
  return pairing.gaps.includes(requirement) ? 'gap' : 'empty'
}

/** The states in words. */
export const stateNames: Readonly<Record<DotState, string>> = {
  full: 'evidenced',
  half: 'partly evidenced',
  gap: 'gap',
  empty: 'open',
}
