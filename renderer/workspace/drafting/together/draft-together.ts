import { announce } from '../../../components/messages/live-region.tsx'
import { createStore } from '../../../components/store.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'
import { draftSection } from '../drafting.ts'

/** How many sections wait for their draft while several are drafted at once; 0 when none is. */
export const draftsLeft = createStore(0)

/** Counts the runs and their ends: a run goes on only while it is the last. */
let last = 0

/** Asks the composer for one section after the other. What came before it is stopped stays as proposals. */
export async function draftTogether(session: WritingSession, sections: readonly string[]): Promise<void> {
  last += 1
  const own = last
  let drafted = 0
  for (const section of sections) {
    if (own !== last) break
    draftsLeft.set(sections.length - drafted)
    await draftSection(session, section)
    drafted += 1
  }
  if (own === last) draftsLeft.set(0)
  announce(drafted === 1 ? 'One section has a proposal.' : `${drafted} sections have proposals.`)
}

/** No further section is drafted. */
export function stopDraftingTogether(): void {
  last += 1
  draftsLeft.set(0)
}
