import type { Draft } from '../../editor/draft.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { textOf } from './draft-store.ts'

/** Whether the text that a proposal rewrites is no longer the one it was asked for. */
export function changedMeanwhile(session: WritingSession, section: string, { rewrites, base }: Draft): boolean {
  return rewrites && textOf(session, section) !== base
}
