import { connectionState } from '../../connection/connection-state.ts'

/** The sentence to show for something thrown: the host's own where it gave one. Null for what the person stopped themselves. */
export function problemSentence(error: unknown): string | null {
  if (error instanceof DOMException && error.name === 'AbortError') return null
  const problem = problemOf(error)
  if (!problem && connectionState.get() !== 'open')
    return 'Vouch stopped answering before this was done. Once it is back, look whether it happened and try again.'
  if (!problem) return 'That did not work. Nothing was changed; try again.'
  return problem.code === 'cancelled' ? null : problem.message
}

/** The host's problem in an error. Looked at by hand: the first screen waits for no schema. */
function problemOf(error: unknown): { readonly code: string; readonly message: string } | null {
  const data: unknown = error instanceof Error && 'data' in error ? error.data : null
  if (typeof data !== 'object' || data === null || !('code' in data) || !('message' in data)) return null
  const { code, message } = data
  return typeof code === 'string' && typeof message === 'string' ? { code, message } : null
}
