import type { Draft } from '../../editor/draft.ts'
import type { WritingSession } from '../../editor/writing-session.ts'

/** Whether a model is writing anything for this document. */
export function isModelWriting({ drafts }: Pick<WritingSession, 'drafts'>): boolean {
  const isWriting = ({ running, by }: Draft) => running && by === 'model'
  return [...drafts.get().values()].some((draft) => isWriting(draft) || (draft.aside && isWriting(draft.aside)))
}
