import type { YearsSum } from '../../../shared/domain/match.ts'
import { sayMonths } from '../../../shared/matching/years/say-months.ts'

/** What stands behind a time of so many months to say it against the years asked for: " of the 4 years asked", ", where 2 years are asked". */
export function againstAsked(months: number, asked: YearsSum['asked']): string {
  const words = yearsAsked(asked)
  if (months < asked.min * 12) return ` of the ${words} asked`
  return words.startsWith('1 ') ? `, where ${words} is asked` : `, where ${words} are asked`
}

/** "4 years", "3 to 5 years", "6 months". */
export function yearsAsked({ min, max }: YearsSum['asked']): string {
  if (max !== null && max > min) return `${min} to ${max} years`
  return min < 1 ? sayMonths(min * 12) : `${min} ${min === 1 ? 'year' : 'years'}`
}
