import type { Requirement } from '../../domain/requirement.ts'
import { askedBoxes, asksForWhole } from './asked-boxes.ts'

/** A box of a form: its question, and the requirements that it asks to be answered together where it asks for a whole statement. */
export interface FormBox {
  readonly requirement: Requirement
  readonly criteria: readonly Requirement[]
}

/**
 * The boxes of a form in its order: its questions, criteria with a limit, and beside those a box for the whole ("Personal statement: show how you meet the essential criteria"). Empty for postings
 * that ask nothing in boxes, and for those that ask for nothing but one statement.
 */
export function formBoxes(requirements: readonly Requirement[]): readonly FormBox[] {
  const asked = new Set(askedBoxes(requirements))
  if (asked.size === 0) return []
  const plain = requirements.filter(({ level, limit }) => level !== 'question' && limit === null)
  return requirements.flatMap((requirement) => {
    if (asked.has(requirement)) return [{ requirement, criteria: [] }]
    const whole = asksForWhole(requirement) && (requirement.level === 'question' || requirement.limit !== null)
    const criteria = whole ? criteriaOf(requirement, plain) : []
    return criteria.length > 0 ? [{ requirement, criteria }] : []
  })
}

/** What a whole statement is to answer: what is essential where it says so, else all that is asked of the person. */
function criteriaOf({ text }: Requirement, plain: readonly Requirement[]): readonly Requirement[] {
  const must = plain.filter(({ level }) => level === 'must')
  if (/\bessential\b/iu.test(text) && !/\bdesirable\b/iu.test(text) && must.length > 0) return must
  const criteria = plain.filter(({ level }) => level === 'must' || level === 'nice')
  return criteria.length > 0 && /\b(?:criteria|specification|requirements)\b/iu.test(text)
    ? criteria
    : plain.filter(({ level }) => level !== 'eligibility')
}
