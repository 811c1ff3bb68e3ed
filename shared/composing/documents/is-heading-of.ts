import type { Requirement } from '../../domain/requirement.ts'
import { requirementHeading } from './requirement-heading.ts'

/** Whether a heading still is what its requirement gave it: the requirement's own words, or what is made of them. */
export const isHeadingOf = (heading: string | null, requirement: Pick<Requirement, 'text' | 'level'>): boolean =>
  heading === requirement.text || heading === requirementHeading(requirement)
