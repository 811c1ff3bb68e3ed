import type { DraftEvent } from '../../shared/contract/drafts.ts'

/** The sentences that stand after a drafting: of each index the last that was told. */
export function draftedSentences(events: readonly DraftEvent[]) {
  const found = new Map<number, DraftEvent & { kind: 'sentence' }>()
  for (const event of events) if (event.kind === 'sentence') found.set(event.index, event)
  return [...found.values()].map(({ sentence }) => sentence)
}
