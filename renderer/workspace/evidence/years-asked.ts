import type { YearsSum } from '../../../shared/domain/match.ts'
import { sayMonths } from '../../../shared/matching/years/say-months.ts'

/** "4 years", "3 to 5 years", "6 months". */
export function yearsAsked({ min, max }: YearsSum['asked']): string {
  if (max !== null && max > min) return `${min} to ${max} years`
  return min < 1 ? sayMonths(min * 12) : `${min} ${min === 1 ? 'year' : 'years'}`
}
