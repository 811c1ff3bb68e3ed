import type { Entry } from '../../domain/entry.ts'
import type { Id } from '../../domain/ids.ts'

/** What somebody does at present. */
export interface PresentPosts {
  /** The one post that goes on, which deeds of the present can only be of; null where there is none or there are several. */
  readonly only: Id | null
  /** Whom one works for now, so that no earlier post there is told as if one had left. */
  readonly employers: ReadonlySet<string>
}

/** The posts that go on. */
export function presentPost(entries: readonly Entry[]): PresentPosts {
  const posts = entries.filter(({ kind, end }) => (kind === 'work' || kind === 'volunteer') && end === 'present')
  return {
    only: posts.length === 1 ? (posts[0]?.id ?? null) : null,
    employers: new Set(posts.flatMap(({ organisation }) => organisation ?? [])),
  }
}
