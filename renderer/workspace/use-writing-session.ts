import { useEffect, useState } from 'react'
import type { StoredDocument } from '../../shared/contract/documents.ts'
import { api, client, queries } from '../api.ts'
import { say } from '../app/toasts.ts'
import { createWritingSession, type WritingSession } from '../editor/writing-session.ts'
import { checkSoon } from './run-checks.ts'

/**
 * The writing of one document, begun with what is stored. When another window stores a newer revision it is shown,
 * unless something is unsaved here: then the next save finds out and both versions are kept.
 */
export function useWritingSession(newest: StoredDocument, onReload: () => void) {
  const [stored] = useState(newest)
  const [session] = useState(() => begin(stored))
  useEffect(() => {
    if (newest.revision <= session.saver.revision() || session.saver.state.get().kind !== 'saved') return
    say('The document was changed in another window; this is the newest version.')
    onReload()
  }, [newest, session, onReload])
  useEffect(() => {
    const flush = () => void session.saver.flush()
    const hidden = () => document.visibilityState === 'hidden' && flush()
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', hidden)
    checkSoon(session)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', hidden)
      flush()
    }
  }, [session])
  return { session, stored }
}

function begin(stored: StoredDocument): WritingSession {
  const { application } = stored
  const session = createWritingSession(stored, {
    save: (revision, document) => client.documents.save({ application, revision, document }),
    onSaved: (now) => {
      queries.setQueryData(api.documents.get.queryKey({ input: { application } }), now)
      checkSoon(session)
    },
  })
  return session
}
