import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../api.ts'
import { say } from '../app/toasts.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { tookOwnDocumentChange } from '../posting/change-posting.ts'

interface NewerRevisionProps {
  readonly session: WritingSession
  readonly onReload: () => void
}

/**
 * When another window stores a newer revision it is shown here, unless something is unsaved: then the next save finds
 * out and both versions are kept. Renders nothing, and not at this page's own saves.
 */
export function NewerRevision({ session, onReload }: NewerRevisionProps) {
  const { saver, application } = session
  const newest = useQuery({
    ...api.documents.get.queryOptions({ input: { application } }),
    select: ({ revision }) => (revision > saver.revision() ? revision : null),
  }).data
  useEffect(() => {
    if (typeof newest !== 'number' || newest <= saver.revision() || saver.state.get().kind !== 'saved') return
    if (!tookOwnDocumentChange(application))
      say('The document was changed in another window; this is the newest version.')
    onReload()
  }, [newest, saver, application, onReload])
  return null
}
