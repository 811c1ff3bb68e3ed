import type { DocumentKind } from '../../../shared/domain/document.ts'
import { client } from '../../api.ts'
import { noteOwnSave } from '../../app/own-saves.ts'
import { attempt, say } from '../../app/toasts.ts'
import { announce } from '../../components/live-region.tsx'
import type { WritingSession } from '../../editor/writing-session.ts'
import { kindPhrases } from './kind-names.ts'

/** Turns the document into another kind and shows it; one act takes that back. */
export async function switchKind(session: WritingSession, kind: DocumentKind, onReload: () => void): Promise<void> {
  const { application } = session
  await session.saver.flush()
  noteOwnSave()
  const switched = await attempt(() => client.documents.switchKind({ application, kind }))
  if (!switched) return
  onReload()
  const told = `This is now ${kindPhrases[kind]}. Text and pairs are kept.`
  say(told, { label: 'Undo', run: () => void goBack(application, switched.undo, onReload) }, 'kind')
  announce(told)
}

async function goBack(application: string, id: string, onReload: () => void): Promise<void> {
  noteOwnSave()
  const restored = await attempt(() => client.documents.restore({ application, id }))
  if (restored) onReload()
}
