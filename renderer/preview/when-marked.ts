import type { WritingSession } from '../editor/writing-session.ts'
import { recheck } from '../workspace/findings/run-checks.ts'

/** Resolves when the editor is there and shows what the check found. The document may not have been written in since it was opened. */
export async function whenMarked(session: WritingSession): Promise<void> {
  if (!session.editor.get())
    await new Promise<void>((resume) => {
      const stop = session.editor.subscribe(() => {
        stop()
        resume()
      })
    })
  // What is hidden cannot take the focus, so the view that was just chosen is drawn first.
  while (session.editor.get()?.view.dom.offsetParent === null)
    await new Promise((resume) => requestAnimationFrame(resume))
  if (!session.checks.get()) await recheck(session)
}
