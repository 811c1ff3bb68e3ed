import type { Id } from '../../../shared/domain/ids.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import type { RequirementLevel } from '../../../shared/domain/requirement.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { collapse } from '../../../shared/text/collapse.ts'

export interface MarkedRequirement {
  readonly id: Id
  readonly start: number
  readonly end: number
  readonly level: RequirementLevel
  readonly group: string | null
}

/** The posting with a stretch of its text marked as a requirement, in the order of the quotes. */
export function withRequirement(posting: Posting, { id, start, end, level, group }: MarkedRequirement): Posting {
  const text = collapse(posting.text.slice(start, end))
  if (end > posting.text.length || text === '')
    throw new VouchError(
      'invalid-input',
      'The marked stretch holds no words of the posting; mark the words of the requirement.',
    )
  const requirement = { id, text, level, group, quote: { start, end }, years: null, limit: null }
  const requirements = [...posting.requirements, requirement].sort((one, other) => one.quote.start - other.quote.start)
  return { ...posting, requirements }
}
