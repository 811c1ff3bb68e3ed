import { collapse } from '../text/collapse.ts'
import { leadIns, neverLast, opensClause } from './heading-words.ts'

const mostWords = 9
const fewestBeforeCut = 3

/**
 * A heading in a few of its own words: without what every requirement begins with ("You have a strong ability to"), examples in brackets
 * and what follows a first part that says enough. It adds no word, and is never empty unless the heading is.
 *
 * @example shortHeading('Have some experience contributing to empirical research projects') // 'Contributing to empirical research projects'
 */
export function shortHeading(heading: string): string {
  const plain = collapse(heading.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ').replace(/\s+(?=[,;:.!?])/gu, ''))
  const body = withoutLeadIns(plain) || plain || collapse(heading)
  const words = body.split(' ')
  const kept = tidied(words.length <= mostWords ? body : words.slice(0, cutAt(words)).join(' '))
  return capital(kept === '' ? body : kept)
}

function withoutLeadIns(text: string): string {
  let rest = text
  for (let lead = leadIns.exec(rest); lead && lead[0].length < rest.length; lead = leadIns.exec(rest)) {
    rest = rest.slice(lead[0].length)
  }
  return rest
}

/** After how many words a long heading may end: where a clause or an example begins, at the latest before the longest that is read at once. */
function cutAt(words: readonly string[]): number {
  const edges = words.flatMap((word, at) => {
    const before = words[at - 1] ?? ''
    return at >= fewestBeforeCut && at <= mostWords && (/[,;:.–—]$/u.test(before) || opensClause.test(word)) ? [at] : []
  })
  return edges.at(-1) ?? mostWords
}

/** Without signs at the end and words that lead on to nothing. */
function tidied(text: string): string {
  const words = text.replace(/[\s,;:.–—-]+$/u, '').split(' ')
  while (words.length > 1 && neverLast.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ').replace(/[\s,;:.–—-]+$/u, '')
}

function capital(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20)
  const upper = first.toUpperCase()
  return text !== '' && upper.toLowerCase() === first ? upper + text.slice(first.length) : text
}
