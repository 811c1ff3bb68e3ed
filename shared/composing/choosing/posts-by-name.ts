import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { entryMonths, unionOfMonths } from '../../matching/years/entry-months.ts'
import { subjectWords } from './subject-words.ts'

interface Library {
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
  /** YYYY-MM-DD. */
  readonly today: string
}

/**
 * An item of each post whose own name says what years are asked of, for "five years of running a dairy herd" those as herd manager, where together they come to what is asked, and no more of them than that takes; else none. A person who held such a post is not
 * told that nothing speaks of it because no line says it again. The latest post first.
 */
export function postsByName({ years, text }: Requirement, { evidence, entries, today }: Library): readonly string[] {
  if (!years || years.min === 0) return []
  const asked = subjectWords(text)
  const posts = entries
    .filter(({ kind, title }) => kind === 'work' && [...subjectWords(title ?? '')].some((word) => asked.has(word)))
    .filter((entry) => entryMonths(entry, today) !== null)
    .toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))
  const monthsOf = (some: readonly Entry[]) => unionOfMonths(some.flatMap((entry) => entryMonths(entry, today) ?? []))
  const needed = posts.findIndex((_, at) => monthsOf(posts.slice(0, at + 1)) >= years.min * 12)
  return posts
    .slice(0, needed + 1)
    .flatMap(({ id }) => evidence.find(({ entry, parent }) => entry === id && parent === null)?.id ?? [])
}
