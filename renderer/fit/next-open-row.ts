import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { requirementState } from '../workspace/pairing/requirement-state.ts'

/** The next row after one that nothing is decided about, going round; null when there is none. */
export function nextOpenRow(requirements: readonly Requirement[], pairing: Pairing, row: number): number | null {
  const rows = requirements.map(({ id }, at) => ({ at, open: requirementState(pairing, id) === 'empty' }))
  return [...rows.slice(row + 1), ...rows.slice(0, row)].find(({ open }) => open)?.at ?? null
}
