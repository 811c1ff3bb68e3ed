import { client } from '../api.ts'
import { noteOwnSave } from '../app/own-saves.ts'
import { attempt, say } from '../app/toasts.ts'
import type { WritingSession } from '../editor/writing-session.ts'

interface Restoring {
  readonly session: WritingSession
  readonly onReload: () => void
}

/** Goes back to a version or one section of it. What was there is kept, and one press brings it back. */
export async function restore(
  { session, onReload }: Restoring,
  version: { readonly id: string; readonly section?: string; readonly name: string },
): Promise<void> {
  const { application } = session
  await session.saver.flush()
  const { id, section } = version
  noteOwnSave()
  const stored = await attempt(() =>
    client.documents.restore({ application, id, ...(section === undefined ? {} : { section }) }),
  )
  if (!stored) return
  onReload()
  say(section === undefined ? `This is the version “${version.name}”.` : 'The section is as it was.', {
    label: 'Undo',
    run: () => void undo(application, stored.undo, onReload),
  })
}

async function undo(application: string, id: string, onReload: () => void): Promise<void> {
  noteOwnSave()
  if (await attempt(() => client.documents.restore({ application, id }))) onReload()
}
