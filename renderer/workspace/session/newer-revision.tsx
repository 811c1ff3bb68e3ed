import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, client } from '../../api.ts'
import { attempt, say } from '../../app/notices/toasts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { tookOwnDocumentChange } from '../../posting/change-posting.ts'
import { takeIn } from './take-in.ts'

/**
 * When another window stores a newer revision it is shown here, unless something is unsaved: then the next save finds
 * out and both versions are kept. Renders nothing, and not at this page's own saves.
 */
export function NewerRevision({ session }: { readonly session: WritingSession }) {
  const { saver, application } = session
  const newest = useQuery({
    ...api.documents.get.queryOptions({ input: { application } }),
    select: ({ revision }) => (revision > saver.revision() ? revision : null),
  }).data
  useEffect(() => {
    if (typeof newest === 'number') void showNewer(session, newest)
  }, [newest, session])
  return null
}

async function showNewer(session: WritingSession, revision: number): Promise<void> {
  const { saver, application } = session
  const isNews = () => revision > saver.revision() && saver.state.get().kind === 'saved'
  if (!isNews()) return
  const own = tookOwnDocumentChange(application)
  const stored = await attempt(() => client.documents.get({ application }))
  if (!stored || !isNews()) return
  takeIn(session, stored)
  if (!own) say('The document was changed in another window; this is the newest version.')
}
