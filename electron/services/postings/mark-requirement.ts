import type { Requirement, RequirementLevel } from '../../../shared/domain/requirement.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { relinked } from './add-sections.ts'
import { inOrder } from './ignore-requirement.ts'
import { plainWords } from './plain-words.ts'
import { inApplications, type PostingAct } from './posting-state.ts'
import { statedIn } from './stated-in.ts'

export interface Marked {
  /** Half-open offsets into the posting's text. */
  readonly start: number
  readonly end: number
  readonly level: RequirementLevel
  readonly group: string | null
}

/** Marks a stretch of the posting's text as a requirement, in the order of the quotes. */
export const markRequirement =
  ({ level, group, ...range }: Marked): PostingAct =>
  (state, newId) => {
    const quote = trimmed(state.posting.text, range)
    const text = plainWords(state.posting.text.slice(quote.start, quote.end))
    if (range.end > state.posting.text.length || text === '')
      throw new VouchError(
        'invalid-input',
        'The marked stretch holds no words of the posting; mark the words of the requirement.',
      )
    const requirement: Requirement = { id: newId('r'), text, level, group, quote, ...statedIn(text, level) }
    const requirements = inOrder(state.posting.requirements, requirement)
    return inApplications({ ...state, posting: { ...state.posting, requirements } }, ({ document }) => ({
      document: document && relinked(document, { requirements, ids: [requirement.id] }),
    }))
  }

/** Without white space at both ends and the sign of a list at the beginning. */
function trimmed(text: string, { start, end }: { start: number; end: number }) {
  const marked = text.slice(start, end)
  const lead = /^\s*(?:(?:[-*+•◦▪‣·]|\d{1,2}[.)])\s+)?/u.exec(marked)?.[0].length ?? 0
  const kept = marked.trimEnd().length
  return lead < kept ? { start: start + lead, end: start + kept } : { start, end }
}
