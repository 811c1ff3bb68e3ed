import type { Entry } from '../../domain/entry.ts'

/** "Class prize for market research, 2024" among what a study consisted of. */
const schoolPrize =
  /^(?!awarded |won |given |received |shared )(?:\p{L}+[’']?s? ){1,3}(?:prize|award|medal|scholarship|bursary)(?: (?:for|in|of) [^,;:.]+)?(?:,? \(?(?:19|20)\d{2}\)?)?\.?$/iu

/** What was given, among what was published. */
const prized = /^(?:\p{Lu}[\p{L}’'-]+ ){1,5}(?:Prize|Award|Medal|Grant|Fellowship|Scholarship|Bursary)\b/u

/** Whether a line under a publication or a study tells of a prize, which is an honour of its own. */
export const isPrizeElsewhere = (own: string, entry: Entry | null): boolean =>
  (entry?.kind === 'publication' && prized.test(own)) || (entry?.kind === 'education' && schoolPrize.test(own))
