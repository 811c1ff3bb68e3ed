import { say } from '../app/notices/toasts.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { goBack } from '../workspace/session/go-back.ts'

/** Goes back to a version or one section of it. What was there is kept; one press or undo in the text brings it back. */
export async function restore(
  session: WritingSession,
  { name, ...version }: { readonly id: string; readonly section?: string; readonly name: string },
): Promise<void> {
  const undo = await goBack(session, version)
  if (undo === null) return
  session.history.set(false)
  say(version.section === undefined ? `This is the version “${name}”.` : 'The section is as it was.', {
    label: 'Undo',
    run: () => void goBack(session, { id: undo }),
  })
}
