import { wordKey } from '../ranking/word-key.ts'

/** "Party Wall Act", "Control of Asbestos Regulations 2012", "Children (Scotland) Act 1995": words with capitals that end in what laws are called. General knowledge of English. */
const named =
  /(?<!\p{L})((?:\p{Lu}[\p{L}'’-]+ (?:\(\p{Lu}[\p{L} ]+\) )?(?:(?:and|of|the|at|for|in|to|etc\.?) )*){1,7})(Acts?|Regulations?|Directive|Bill|Convention|Ordinance|Order|Code)(?!\p{L})(?: (?:19|20)\d\d)?/gu

export interface Statute {
  /** The term under which the same statute meets, which no plain words ever do. */
  readonly term: string
  readonly start: number
  readonly end: number
  /** The keys of what it is about. */
  readonly about: readonly string[]
}

const little = /^(?:and|of|the|at|for|in|to|etc|new|our|your|knowledge|understanding|working|relevant|national)$/iu

/** The statutes a text names, as one thing each: an act is no acting, and another act is another law. */
export function statutes(text: string): readonly Statute[] {
  return [...text.matchAll(named)].flatMap((found) => {
    const words = (found[1] ?? '').split(/[^\p{L}]+/u).filter((word) => word !== '' && !little.test(word))
    const about = words.map((word) => wordKey(word.toLowerCase()))
    if (about.length === 0) return []
    return [{ term: `§${about.join(' ')}`, start: found.index, end: found.index + found[0].length, about }]
  })
}
