import type { Requirement, RequirementLevel } from '../../../shared/domain/requirement.ts'
import { readLimit } from '../../../shared/requirements/facts/limit.ts'
import { readYears } from '../../../shared/requirements/facts/years.ts'

/** The years and the limit that the words of a requirement state, read as when the posting was. */
export function statedIn(text: string, level: RequirementLevel): Pick<Requirement, 'years' | 'limit'> {
  const asked = level === 'must' || level === 'nice' ? 'plainly' : 'perhaps'
  return { years: level === 'question' ? null : readYears(text, asked), limit: readLimit(text) }
}
