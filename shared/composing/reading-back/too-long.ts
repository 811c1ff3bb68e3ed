import type { Evidence } from '../../domain/evidence.ts'
import type { Withheld } from './withheld.ts'

/** Characters, about a page's third: what is longer is no line that a document can tell, and would cost seconds to read. */
const longest = 1500

export const isTooLong = ({ text }: Pick<Evidence, 'text'>): boolean => text.length > longest

/** What is withheld before anything is composed: lines too long to be told, which their writer may part. */
export function withheldAtFirst(evidence: readonly Pick<Evidence, 'id' | 'text'>[]): Withheld {
  const long = new Set(evidence.filter(isTooLong).map(({ id }) => id))
  return { quoted: long, left: long }
}

/** Why a withheld line is not told, as it is named to the person. */
export const whyWithheld = (item: Pick<Evidence, 'text'> | undefined): string =>
  item && isTooLong(item)
    ? 'it is too long to be told in one piece: part it in the library'
    : 'a check would mark what it would say'
