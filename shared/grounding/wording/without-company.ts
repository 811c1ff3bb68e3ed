import type { Grounds } from '../grounds.ts'
import { wordStem } from './word-stem.ts'

const company = /\bwith (?:(?:the|an?|my|our|their|his|her) )?(?<who>\p{L}+)/giu

/** A claim's text without the "with …" that the evidence has as well: "a deal with the mason" shares no deed. */
export function withoutCompany(plain: string, { text }: Grounds): string {
  const known = new Set([...text.matchAll(company)].map(({ groups }) => wordStem((groups?.who ?? '').toLowerCase())))
  return known.size === 0
    ? plain
    : plain.replace(company, (said, who: string) => (known.has(wordStem(who.toLowerCase())) ? '' : said))
}
