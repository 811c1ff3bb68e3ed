import { useEffect } from 'react'
import type { Arrival } from '../../app/navigation.ts'
import { focusSection } from '../../editor/editor-acts.ts'
import { showWords } from '../../editor/findings/show-words.ts'
import { showNote } from '../../editor/notes/show-note.ts'
import type { WritingSession } from '../../editor/writing-session.ts'

/** What was shown already: a document that is loaded again does not arrive again. */
const arrived = new WeakSet<Arrival>()

/** Shows what the person came for, once the editor is there. The posting shows its words itself. */
export function useArrival(session: WritingSession, arrival: Arrival | undefined): void {
  useEffect(() => {
    if (!arrival || arrival.kind === 'posting' || arrived.has(arrival)) return
    if (arrival.kind === 'history') {
      arrived.add(arrival)
      return session.history.set(true)
    }
    const { kind, section, start, end } = arrival
    const arrive = () => {
      if (!session.editor.get()) return false
      arrived.add(arrival)
      if (start === undefined || end === undefined) focusSection(session, section)
      else if (kind === 'note') showNote(session, { section, start, end })
      else showWords(session, { section, start, end })
      return true
    }
    if (arrive()) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = session.editor.subscribe(() => {
      // The page is drawn before the words are brought into view.
      timer = setTimeout(arrive)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [session, arrival])
}
