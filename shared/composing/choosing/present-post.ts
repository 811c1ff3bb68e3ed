import type { Entry } from '../../domain/entry.ts'
import type { Id } from '../../domain/ids.ts'

/** The one post that goes on, which deeds of the present can only be of; null where there is none or there are several. */
export function presentPost(entries: readonly Entry[]): Id | null {
  const posts = entries.filter(({ kind, end }) => (kind === 'work' || kind === 'volunteer') && end === 'present')
  return posts.length === 1 ? (posts[0]?.id ?? null) : null
}
