import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Application } from '../../shared/domain/application.ts'
import { api, queries } from '../api.ts'
import { Frame } from '../app/frame/frame.tsx'
import type { Arrival, View } from '../app/navigation.ts'
import { problemSentence } from '../app/notices/problem-sentence.ts'
import { EmptyState } from '../components/messages/empty-state.tsx'
import { documentToWrite, listedPosting } from './ahead.ts'
import { ApplicationViews } from './application-views.tsx'

interface ApplicationScreenProps {
  readonly id: string
  readonly view: View
  readonly requirement?: string | undefined
  readonly arrival?: Arrival | undefined
}

/** What stays while the document is written; the time of the last change would render everything at each save. */
const lasting = ({ changedAt: _, ...rest }: Application) => rest

/** One application. Its document is loaded once for writing; after that the page holds the newest text. */
export function ApplicationScreen({ id, view, requirement, arrival }: ApplicationScreenProps) {
  const application = useQuery({ ...api.applications.get.queryOptions({ input: { id } }), select: lasting })
  const asked = application.data?.posting ?? listedPosting(id)
  const posting = useQuery({
    ...api.postings.get.queryOptions({ input: { id: asked ?? '' } }),
    enabled: asked !== undefined,
  })
  const pairing = useQuery(api.matches.pairing.queryOptions({ input: { application: id } }))
  const library = useQuery(api.library.view.queryOptions())
  const stored = useQuery({ ...documentToWrite(id), gcTime: 0 })
  useEffect(() => () => queries.removeQueries({ queryKey: documentToWrite(id).queryKey }), [id])
  const problem = application.error ?? posting.error ?? pairing.error ?? library.error ?? stored.error
  if (problem)
    return (
      <Frame>
        <EmptyState title="This application cannot be shown">{problemSentence(problem)}</EmptyState>
      </Frame>
    )
  if (!application.data || !posting.data || !pairing.data || !library.data || !stored.data) return <Frame>{null}</Frame>
  return (
    <ApplicationViews
      application={application.data}
      posting={posting.data}
      pairing={pairing.data}
      library={library.data}
      stored={stored.data}
      view={view}
      requirement={requirement}
      arrival={arrival}
    />
  )
}
