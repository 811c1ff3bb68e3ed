import type { LibraryRemark } from '../../../shared/contract/checks.ts'
import type { Clock } from '../../ports.ts'
import type { Store } from '../../store-ports.ts'
import { today } from '../iso-time.ts'

/** What in the library is worth a look, but for what the person called right. The check loads when it is first needed. */
export async function checkLibrary({ store, clock }: { store: Store; clock: Clock }): Promise<LibraryRemark[]> {
  const { selfCheck } = await import('../../../shared/self-checking/self-check.ts')
  const settled = new Set(store.settled.list())
  const found = selfCheck({ entries: store.entries.list(), evidence: store.evidence.list(), today: today(clock) })
  return found.filter(({ key }) => !settled.has(key))
}
