import { problemSchema } from '../../../shared/contract/problem.ts'
import { connectionState } from '../../connection/connection-state.ts'

/** The sentence to show for something thrown: the host's own where it gave one. Null for what the person stopped themselves. */
export function problemSentence(error: unknown): string | null {
  if (error instanceof DOMException && error.name === 'AbortError') return null
  const problem = problemSchema.safeParse(error instanceof Error && 'data' in error ? error.data : null)
  if (!problem.success && connectionState.get() !== 'open')
    return 'Vouch stopped answering before this was done. Once it is back, look whether it happened and try again.'
  if (!problem.success) return 'That did not work. Nothing was changed; try again.'
  return problem.data.code === 'cancelled' ? null : problem.data.message
}
