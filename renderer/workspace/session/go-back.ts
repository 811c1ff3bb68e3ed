import { client } from '../../api.ts'
import { noteOwnSave } from '../../app/live/own-saves.ts'
import { attempt } from '../../app/notices/toasts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { takeIn } from './take-in.ts'

/** Goes back to a version of the history or one section of it. Gives the version that was there before, or null when it could not be done. */
export async function goBack(
  session: WritingSession,
  version: { readonly id: string; readonly section?: string | undefined },
): Promise<string | null> {
  const { application, saver } = session
  const { id, section } = version
  await saver.flush()
  noteOwnSave()
  const stored = await attempt(() =>
    client.documents.restore({ application, id, ...(section === undefined ? {} : { section }) }),
  )
  if (!stored) return null
  takeIn(session, stored)
  return stored.undo
}
