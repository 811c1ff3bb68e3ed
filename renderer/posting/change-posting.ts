import type { Posting } from '../../shared/domain/posting.ts'
import { api, queries } from '../api.ts'
import { attempt } from '../app/toasts.ts'

/** Changes the posting and shows the answer at once; suggestions follow from it. */
export async function changePosting(call: () => Promise<Posting>): Promise<boolean> {
  const posting = await attempt(call)
  if (!posting) return false
  queries.setQueryData(api.postings.get.queryKey({ input: { id: posting.id } }), posting)
  void queries.invalidateQueries({ queryKey: api.matches.suggest.key() })
  return true
}
