import type { Requirement } from '../../domain/requirement.ts'
import { readFacets } from '../../matching/facets/read-facets.ts'
import { asksForConduct } from '../../matching/judging/asks-for-conduct.ts'
import { asksForDeed } from '../../matching/judging/asks-for-deed.ts'
import { asksForPaper } from '../../matching/judging/asks-for-paper.ts'

const doing =
  /^(?:an? |you(?: have|['’]ll have)? |have |with )?(?:(?:proven|hands[- ]on|practical|solid|good|strong|relevant|some|previous|proven|significant|demonstrable|direct|recent|extensive|substantial|considerable|wide|broad) )*(?:experience|record|track record|history)\b|\bexperience$/iu

/** "Experience of working in housing", "retail experience": where one worked is said by a summary as well. */
const place =
  /\b(?:experience|background) (?:of )?(?:working )?(?:in|within|from) (?!\p{L}+ing\b)|\b(?:sector|setting|environment|industry|field)s?\b/iu

/** What of someone's work a requirement asks for: a deed or a way to be that only shows in deeds, the place where it was done, or nothing of it. */
export type DeedAsked = 'deed' | 'place' | null

/**
 * Whether what someone did answers a requirement before any paper, prize or row of skills; of a deed more is told than what they say of themselves, while where they worked a summary says as well. Years and papers are asked for by
 * themselves.
 */
export function deedAsked({ text, level, years }: Pick<Requirement, 'text' | 'level' | 'years'>): DeedAsked {
  if (level === 'duty' || level === 'question') return 'deed'
  if (years || level === 'eligibility' || asksForPaper(text)) return null
  if (asksForDeed(text, level) || doing.test(text)) return place.test(text) ? 'place' : 'deed'
  return asksForConduct(readFacets(text)) ? 'deed' : null
}
