import type { Id } from '../../shared/domain/ids.ts'
import { api, client, queries } from '../api.ts'

/** Milliseconds that a document read ahead counts as what is stored. What changes meanwhile is noticed as for one that is open. */
const fresh = 2000

/** The stored document with which the writing begins: read anew at each opening, since from then on the page holds the newest text. */
export const documentToWrite = (id: Id) => ({
  queryKey: ['document-to-write', id],
  queryFn: () => client.documents.get({ application: id }),
})

/** The posting of an application in the list, if it was listed, so that it can be asked for before the application came. */
export function listedPosting(id: Id): Id | undefined {
  return queries.getQueryData(api.applications.list.queryKey())?.find((one) => one.id === id)?.posting
}

/** Asks for what an application is opened with, once someone is about to: the pointer is over its link, or the focus on it. */
export function readAhead(id: Id): void {
  const posting = listedPosting(id)
  void queries.prefetchQuery(api.applications.get.queryOptions({ input: { id } }))
  if (posting !== undefined) void queries.prefetchQuery(api.postings.get.queryOptions({ input: { id: posting } }))
  void queries.prefetchQuery(api.matches.pairing.queryOptions({ input: { application: id } }))
  void queries.prefetchQuery({ ...documentToWrite(id), staleTime: fresh, gcTime: fresh })
}
