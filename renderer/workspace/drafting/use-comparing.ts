import { useCallback, useSyncExternalStore } from 'react'
import type { WritingSession } from '../../editor/writing-session.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'

/** Whether a text that changed meanwhile stands beside its rewriting, which asks for the room of two columns. */
export function useComparing(session: WritingSession): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const leave = [session.drafts.subscribe(changed), session.counts.subscribe(changed)]
      return () => {
        for (const one of leave) one()
      }
    },
    [session],
  )
  return useSyncExternalStore(subscribe, () =>
    [...session.drafts.get()].some(([section, draft]) => changedMeanwhile(session, section, draft)),
  )
}
