import type { WritingSession } from '../../editor/writing-session.ts'

/** Whether a model is writing anything for this document. */
export function isModelWriting({ drafts }: Pick<WritingSession, 'drafts'>): boolean {
  return [...drafts.get().values()].some((draft) => draft.running && draft.by === 'model')
}
