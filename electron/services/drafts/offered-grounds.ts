import type { Id } from '../../../shared/domain/ids.ts'
import type { GroundingEvidence } from '../../../shared/grounding/grounding-evidence.ts'
import type { Store } from '../../store-ports.ts'
import { groundsFor } from '../checks/grounds-for.ts'

/** The grounds of the offered evidence alone: an answer is checked against nothing else of the library. */
export function offeredGrounds(
  { evidence, entries }: Store,
  offered: readonly Id[],
): ReadonlyMap<Id, GroundingEvidence> {
  return new Map([...groundsFor(evidence.list(), entries.list())].filter(([id]) => offered.includes(id)))
}
