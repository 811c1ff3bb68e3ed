import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, client } from '../../api.ts'
import { createStore, useStore } from '../../components/store.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { followPages, type PageFollower, type PagesState } from './live-pages.ts'

const none = createStore<PagesState>({ shown: null, problem: null })

/** The pages of a document while a screen shows them. */
export function useLivePages(session: WritingSession): PagesState {
  const [follower, setFollower] = useState<PageFollower | null>(null)
  const paper = useQuery(api.settings.get.queryOptions()).data?.paper
  useEffect(() => {
    const { application } = session
    const started = followPages(session, (document, known) =>
      client.exports.preview({ application, document, known: [...known] }),
    )
    setFollower(started)
    return started.stop
  }, [session])
  useEffect(() => {
    if (paper) follower?.refresh()
  }, [follower, paper])
  return useStore(follower?.state ?? none)
}
