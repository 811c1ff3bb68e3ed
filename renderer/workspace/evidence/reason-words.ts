import { dateWord } from '../../library/entries/entry-words.ts'

const span = /\b(\d{4}(?:-\d{2})?)–(\d{4}(?:-\d{2})?|present)/gu
const years = /^((?:states )?\d+ (?:years?|months?)\b.* asked): (.+)$/u

/** A reason of the matching as it is said on screen: dates as the library writes them, the posts behind a sum of years in brackets. */
export function reasonWords(why: string): string {
  return why
    .replace(span, (_, from: string, to: string) =>
      from === to ? (dateWord(from) ?? from) : `${dateWord(from)} – ${dateWord(to)}`,
    )
    .replace(years, '$1 ($2)')
}
