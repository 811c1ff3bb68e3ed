import { useEffect, useState } from 'react'
import type { StoredDocument } from '../../../shared/contract/documents.ts'
import type { KeptDraft } from '../../../shared/contract/kept-draft.ts'
import { client } from '../../api.ts'
import { noteOwnSave } from '../../app/live/own-saves.ts'
import { actsOfPlace } from '../../app/palette/acts-of-place.ts'
import { createWritingSession, type WritingSession } from '../../editor/writing-session.ts'
import { keepDrafts } from '../drafting/keep-drafts.ts'
import { checkSoon } from '../findings/run-checks.ts'
import { keptSession } from './kept-sessions.ts'
import { leavingActs } from './leaving-acts.ts'
import { writingActs } from './writing-acts.ts'

/** What keeps the proposals of a session. */
const keepers = new WeakMap<WritingSession, ReturnType<typeof keepDrafts>>()

/** The writing of one document, begun with what is stored or gone on with. Whatever is unsaved is stored when the page or the screen goes. */
export function useWritingSession(stored: StoredDocument): WritingSession {
  const [session] = useState(() => keptSession(stored, () => begin(stored)))
  useEffect(() => {
    const flush = () => {
      void session.saver.flush()
      void keepers.get(session)?.('leaving')
    }
    const hidden = () => document.visibilityState === 'hidden' && flush()
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', hidden)
    checkSoon(session)
    const own = { acts: () => writingActs(session), always: () => leavingActs(session) }
    actsOfPlace.set(own)
    return () => {
      actsOfPlace.set((now) => (now === own ? null : now))
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', hidden)
      flush()
    }
  }, [session])
  return session
}

function begin(stored: StoredDocument): WritingSession {
  const { application } = stored
  const session = createWritingSession(stored, {
    save: (revision, document) => {
      noteOwnSave()
      return client.documents.save({ application, revision, document })
    },
    takeOver: () => takeOver(application),
    onSaved: () => {
      noteOwnSave()
      checkSoon(session)
    },
  })
  const keep = (section: string, draft: KeptDraft | null) => {
    noteOwnSave()
    return client.drafts.keep({ application, section, draft })
  }
  keepers.set(session, keepDrafts(session, { kept: () => client.drafts.kept({ application }), keep }))
  // The list of requirements tells how far each text is, and is drawn before the editor.
  session.recount()
  return session
}

/** The stale save of this page is the newest copy in the history; going back to it keeps the other version there. */
async function takeOver(application: string): Promise<number> {
  const versions = await client.documents.history({ application })
  const mine = versions.find(({ why }) => why === 'copy')
  noteOwnSave()
  const stored = mine
    ? await client.documents.restore({ application, id: mine.id })
    : await client.documents.get({ application })
  return stored.revision
}
