import type { DocumentKind } from '../../../shared/domain/document.ts'
import { client } from '../../api.ts'
import { noteOwnSave } from '../../app/live/own-saves.ts'
import { attempt, say } from '../../app/notices/toasts.ts'
import { announce } from '../../components/messages/live-region.tsx'
import type { WritingSession } from '../../editor/writing-session.ts'
import { goBack } from '../session/go-back.ts'
import { takeIn } from '../session/take-in.ts'
import { kindPhrases } from './kind-names.ts'

/** Turns the document into another kind and shows it; one act takes that back. */
export async function switchKind(session: WritingSession, kind: DocumentKind): Promise<void> {
  const { application } = session
  await session.saver.flush()
  noteOwnSave()
  const switched = await attempt(() => client.documents.switchKind({ application, kind }))
  if (!switched) return
  takeIn(session, switched)
  const told = `This is now ${kindPhrases[kind]}. Text and pairs are kept.`
  say(told, { label: 'Undo', run: () => void goBack(session, { id: switched.undo }) }, 'kind')
  announce(told)
}
