import type { LibraryView } from '../../../shared/domain/library-view.ts'

interface OtherName {
  /** The file that names someone else. */
  readonly source: string
  readonly name: string
  /** Whom the sources that were there before name. */
  readonly known: string
}

/** The sources among `read` that name someone who shares no part of a name with anyone the other sources name. */
export function otherNames(sources: LibraryView['sources'], read: readonly string[]): OtherName[] {
  const before = sources.filter(({ id }) => !read.includes(id)).flatMap(({ basics: { name } }) => (name ? [name] : []))
  const [known] = before
  if (known === undefined) return []
  const parts = new Set(before.flatMap(partsOf))
  return sources.flatMap(({ id, name: source, basics: { name } }) =>
    read.includes(id) && name !== null && partsOf(name).length > 0 && !partsOf(name).some((part) => parts.has(part))
      ? [{ source, name, known }]
      : [],
  )
}

/** The parts of a name without case and accents; initials and titles with a full stop tell nobody apart. */
const partsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}'’.]+/u)
    .filter((part) => part.length > 1 && !part.endsWith('.'))
