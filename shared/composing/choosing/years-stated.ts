import type { Match, RankedEvidence } from '../../domain/match.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { subjectWords } from './subject-words.ts'

const numbers = /^(?:two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)\b/iu
const since = /\b(?:post-?\s?)?(?:apprenticeship|qualif\p{L}*|registration|graduat\p{L}*)\b/giu
const stated = /^states (?<years>[\d.]+) years/u

/** Lines that say as many years as are asked for, where these may be of any work: "at least five years' experience" is answered by "fifteen years on the tools". */
export function yearsStated({ text, years }: Requirement, { ranked }: Match): readonly RankedEvidence[] {
  if (!years || [...subjectWords(text.replace(since, ''))].some((word) => !numbers.test(word))) return []
  return ranked.filter(({ why }) => why.some((one) => Number(stated.exec(one)?.groups?.years ?? 0) >= years.min))
}
