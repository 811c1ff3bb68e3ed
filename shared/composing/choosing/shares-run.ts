import { type Term, terms } from '../../matching/ranking/terms.ts'
import { wordKey } from '../../matching/ranking/word-key.ts'
import { wordWeight } from '../../matching/ranking/word-weight.ts'

const says = (term: Term): boolean => !term.stop && wordWeight(term) >= 1 && /^\p{L}{3,}/u.test(term.text)

/** Whether two words that say something stand together in both texts ("infection prevention", "data protection"), with small words between them or none. */
export function sharesRun(text: string, requirement: string): boolean {
  const own = pairsOf(text)
  return [...pairsOf(requirement)].some((pair) => own.has(pair))
}

function pairsOf(text: string): ReadonlySet<string> {
  const words = terms(text).filter(({ stop }) => !stop)
  return new Set(
    words.flatMap((word, at) => {
      const next = words[at + 1]
      const near = next !== undefined && /^(?: | and | of | & )$/u.test(text.slice(word.end, next.start))
      return near && says(word) && says(next) ? [`${wordKey(word.word)} ${wordKey(next.word)}`] : []
    }),
  )
}
