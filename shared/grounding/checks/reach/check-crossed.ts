import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'

const joint = /[;,]|\b(?:and|but|while|whereas)\b/u

/**
 * Two things that a line of the evidence says of two others, each told of the other: "members pay for radios, the team for boots" from
 * "members pay for boots, the team for radios". An underline, for a sentence may tell its parts in another order.
 */
export function checkCrossed(claim: Claim, { texts }: Grounds): Finding[] {
  if (claim.language !== 'en') return []
  const said = clausesOf(claim.plain, claim.words)
  if (said.length !== 2) return []
  const [first = [], second = []] = said
  return texts
    .flatMap(({ text, words: all }) => {
      const [one = [], two = [], ...rest] = clausesOf(text, all)
      if (two.length === 0 || rest.length > 0) return []
      const from = (words: readonly ClaimWord[], own: readonly ClaimWord[], other: readonly ClaimWord[]) =>
        words.filter((word) => has(own, word) && !has(other, word))
      const moved = from(first, two, one)
      const isCrossed =
        from(first, one, two).length > 0 && from(second, two, one).length > 0 && from(second, one, two).length > 0
      const word = moved[0]
      return word && isCrossed ? [word] : []
    })
    .slice(0, 1)
    .map((word) =>
      finding(claim, word, { kind: 'exchanged', level: 'underline', why: 'The evidence says this of the other one.' }),
    )
}

const has = (words: readonly ClaimWord[], { stem }: ClaimWord): boolean => words.some((one) => one.stem === stem)

/** The telling words of each clause that has some, at their places in the text. */
function clausesOf(text: string, words: readonly ClaimWord[]): readonly (readonly ClaimWord[])[] {
  let last = 0
  const parts: ClaimWord[][] = [[]]
  for (const word of words) {
    if (joint.test(text.slice(last, word.start)) || joint.test(word.word)) parts.push([])
    last = word.end
    if (!isNeutral(word) && !joint.test(word.word)) parts.at(-1)?.push(word)
  }
  return parts.filter((part) => part.length > 0)
}
