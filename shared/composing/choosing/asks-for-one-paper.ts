import type { RequirementLevel } from '../../domain/requirement.ts'

/** Whether a requirement asks for one paper and nothing else: "a first aid certificate", not "a degree or equivalent experience". A duty is done: the tickets it speaks of are sold. */
export const asksForOnePaper = (requirement: string, level: RequirementLevel | undefined): boolean =>
  level !== 'duty' && onePaper.test(requirement)

const onePaper =
  /^(?!.*\b(?:experience|knowledge|understanding|equivalent|ability)\b).*\b(?:qualifications?|certificat(?:e|ion)s?|licen[cs]es?|diplomas?|degrees?|training|tickets?|accreditations?)\b[^,;:]*$/iu
