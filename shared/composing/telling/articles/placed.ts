import { tokens } from '../../../text/tokens.ts'
import { smallWords } from './small-words.ts'

/** A word, with what stands between it and the one before: " ", ", ", "’s ". */
export interface Placed {
  readonly word: string
  readonly text: string
  readonly before: string
}

/** The words of a line outside its brackets and quotations, and without a bare row behind a colon ("secretary: minutes, newsletter"), which is told in brackets. */
export function placed(text: string): readonly Placed[] {
  const plain = text
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/“[^”]*”|"[^"]*"/gu, '“”')
    .replace(bareRow, '')
    .replace(inOneWord, (words) => words.replaceAll(' ', '-'))
  const all = tokens(plain)
  return all.map(({ word, text: own, start }, at) => ({
    word,
    text: own,
    before: plain.slice(all[at - 1]?.end ?? 0, start),
  }))
}

/** What several words say in one, before the noun that they describe. General knowledge. */
const inOneWord =
  /\b(?:out of (?:hours|school|term|town)|child in need|children in need|end of (?:life|year|term|month)|point of (?:sale|care)|state of the art|work in progress|duty of care|search and rescue|health and safety|cash and carry|day to day)(?= \p{L})/giu

/** A word that no noun phrase has inside it; IT and US are names, and no pronouns. */
export const isSmall = ({ word, text }: Placed): boolean => smallWords.has(word) && !/^\p{Lu}{2}/u.test(text)

/** What ties the members of a row. */
export const joins = (sign: string): boolean => /^(?:and|or|,|, and|&|\+)$/u.test(sign)

const bareRow = /: (?!.* and )[^.;:]*,[^.;:]*(?=[.;]?$)/u
