import { dateWord } from '../../library/entries/entry-words.ts'
import { againstAsked } from './against-asked.ts'

const span = /\b(\d{4}(?:-\d{2})?)–(\d{4}(?:-\d{2})?|present)/gu
const years = /^((?:states )?(?:\d+ (?:years?|months?) ?)+) of ((\d+) (years?|months?)[^:]*)(?:: (.+))?$/u

/** A reason of the matching as it is said on screen: dates as the library writes them, then the years asked for. */
export function reasonWords(why: string): string {
  return why
    .replace(span, (_, from: string, to: string) =>
      from === to ? (dateWord(from) ?? from) : `${dateWord(from)} – ${dateWord(to)}`,
    )
    .replace(years, (_, has: string, asked: string, n: string, unit: string, sum?: string) => {
      const months = Number(n) * (unit.startsWith('year') ? 12 : 1)
      return `${has}${againstAsked(monthsIn(has), { months, words: asked })}${sum ? ` (${sum})` : ''}`
    })
}

/** "3 years 6 months" in months. */
function monthsIn(words: string): number {
  const counted = (unit: string) => Number(new RegExp(`(\\d+) ${unit}`, 'u').exec(words)?.[1] ?? 0)
  return counted('year') * 12 + counted('month')
}
