import type { ApplicationSummary } from '../../shared/contract/applications.ts'
import type { PostingPreview } from '../../shared/contract/postings.ts'

type Named = Pick<ApplicationSummary, 'title' | 'company' | 'changedAt'>

/** The applications for a role of the same name at the same company, the one last worked at first: what is pasted was probably pasted before. */
export function samePosting<One extends Named>(
  all: readonly One[],
  { role, company }: Pick<PostingPreview, 'role' | 'company'>,
): readonly One[] {
  if (!role) return []
  return all
    .filter((one) => plain(one.title) === plain(role) && plain(one.company) === plain(company))
    .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
}

const plain = (words: string | null) => (words ?? '').toLowerCase().replace(/\s+/gu, ' ').trim()
