import type { Range } from '../text/range.ts'

/** Where somebody says they live ("Living in Leven, Fife", "live in Coventry since 2015"), up to the end of the clause; null where nothing says so. */
export function livesIn(text: string): Range | null {
  const found = home.exec(text)
  const town = found?.groups?.town
  if (!found || !town) return null
  const start = found.index + found[0].length - town.length
  return { start, end: start + town.length }
}

/** General knowledge of English. */
const home =
  /(?<!\p{L})(?:[Ll]iving|[Ll]ives?|[Bb]ased|[Rr]esident|[Rr]esiding) (?:in|near|at) (?<town>\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2}(?:, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)?)(?=\s+(?:since|for|and|with|but|now)(?!\p{L})|\s*[.;|·•(]|,\s+\p{Ll}|$)/u
