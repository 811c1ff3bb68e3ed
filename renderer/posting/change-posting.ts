import type { Posting } from '../../shared/domain/posting.ts'
import { api, client, queries } from '../api.ts'
import { attempt, say } from '../app/notices/toasts.ts'
import { announce } from '../components/messages/live-region.tsx'
import type { WritingSession } from '../editor/writing-session.ts'
import { kept } from '../workspace/status/kept-at.ts'

type Changed = Posting & { readonly undo?: string | undefined }

/** The change of this page that can be taken back next, newest last. */
const undos: { readonly posting: string; readonly undo: string }[] = []

/** Applications whose document this page changed through its posting, and so need not be told about. */
const ownDocumentChanges = new Set<string>()

/** Whether the newest document of an application came from a change of its posting on this page. Asking forgets it. */
export const tookOwnDocumentChange = (application: string): boolean => ownDocumentChanges.delete(application)

let line: Promise<unknown> = Promise.resolve()

/**
 * Changes the posting, shows the answer at once and says what was done with a way to take it back. What is being written is stored first,
 * because sections may follow. One change runs after the other. Null when it failed.
 */
export function changePosting(
  session: WritingSession,
  said: string | null,
  call: () => Promise<Changed>,
): Promise<Posting | null> {
  const next = line.then(async () => {
    await session.saver.flush()
    const changed = await attempt(call)
    if (!changed) return null
    kept(session.application)
    const { undo, ...posting } = changed
    show(session, posting)
    if (undo === undefined) return posting
    undos.push({ posting: posting.id, undo })
    if (said !== null) tell(session, said, { posting: posting.id, undo })
    return posting
  })
  line = next
  return next
}

/** Takes the last change of this posting back; false when there is none. */
export function undoLast(session: WritingSession, posting: string): boolean {
  const last = undos.findLast((one) => one.posting === posting)
  if (!last) return false
  void takeBack(session, last)
  return true
}

async function takeBack(session: WritingSession, one: { readonly posting: string; readonly undo: string }) {
  const at = undos.findIndex(({ undo }) => undo === one.undo)
  if (at >= 0) undos.splice(at, 1)
  await changePosting(session, null, () => client.postings.undo(one))
  announce('Taken back.')
}

function show(session: WritingSession, posting: Posting): void {
  ownDocumentChanges.add(session.application)
  queries.setQueryData(api.postings.get.queryKey({ input: { id: posting.id } }), posting)
  void queries.invalidateQueries({ queryKey: api.matches.suggest.key() })
}

function tell(
  session: WritingSession,
  said: string,
  change: { readonly posting: string; readonly undo: string },
): void {
  const run = () => void takeBack(session, change)
  say(said, { label: 'Undo', keys: 'Mod+Z', run }, 'posting')
  announce(said)
}
