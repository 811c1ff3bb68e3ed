import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isSmall } from '../../wording/is-small.ts'

/** Up to six words between quotation marks; an apostrophe within a word opens and closes nothing. */
const quoted = /(?:["“„«]\s?|(?<![\p{L}\d])['‘])(?<said>[\p{L}\d][^"“”„«»‘\n]{0,60}?)(?:\s?["”“»]|['’](?![\p{L}\d]))/gu
const longest = 6

/**
 * Words in quotation marks are the very words of somebody else: a verdict, a title, a rating. One of them that the evidence lacks is flagged,
 * however common it is: "from 'Requires Improvement' to 'Good'".
 */
export function checkQuotedWords(claim: Claim, grounds: Grounds): Finding[] {
  return [...claim.text.matchAll(quoted)].flatMap((match) => {
    const said = match.groups?.said ?? ''
    const start = match.index + match[0].indexOf(said)
    const end = start + said.length
    const words = claim.words.filter((word) => start <= word.start && word.end <= end)
    const isShort = words.length > 0 && words.length <= longest
    const isOther = claimWords(said).some(
      (word) => !isSmall(word, claim.language) && !isKnown(word, grounds) && !claim.target.has(word.stem),
    )
    const isAsked = words.every(({ stem }) => claim.asked.has(stem))
    if (!isShort || !isOther || isAsked) return []
    return [finding(claim, { start, end }, { kind: 'quoted', why: 'The evidence does not have these quoted words.' })]
  })
}

const isKnown = ({ stem, word }: { stem: string; word: string }, { stems, forms }: Grounds): boolean =>
  stems.has(stem) || forms.has(word)
