import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { wordStem } from '../../wording/word-stem.ts'
import { opposites } from '../../words/reach/opposites.ts'

interface Side {
  readonly own: ReadonlySet<string>
  readonly other: ReadonlySet<string>
}

const sides = new Map<string, Side>()
for (const row of opposites) {
  const [left, right] = row.split(' | ').map((words) => new Set(words.split(' ').map(wordStem)))
  if (!left || !right) continue
  for (const stem of left) if (!sides.has(stem)) sides.set(stem, { own: left, other: right })
  for (const stem of right) if (!sides.has(stem)) sides.set(stem, { own: right, other: left })
}

/** "rose" where the evidence has only "fell": the contrary of its word, and nothing on the claim's side. */
export function checkOpposites(claim: Claim, grounds: Grounds): Finding[] {
  if (/\bof (?:whom|which|them)\b/iu.test(grounds.text)) return []
  return claim.words.flatMap((word, at) => {
    const side = sides.get(word.stem)
    if (!side || grounds.stems.has(word.stem) || has(grounds.stems, side.own) || !has(grounds.own, side.other))
      return []
    if (claim.words.some(({ stem }) => side.other.has(stem)) || isDenied(claim.words, at)) return []
    const contrary = (one: ClaimWord, index: number) =>
      side.other.has(one.stem) && isDoer(one) === isDoer(word) && !isDenied(grounds.words, index)
    if (!grounds.words.some(contrary)) return []
    return [finding(claim, word, { kind: 'opposite', why: `The evidence says the contrary of "${word.text}".` })]
  })
}

function has(stems: ReadonlySet<string>, side: ReadonlySet<string>): boolean {
  return [...side].some((stem) => stems.has(stem))
}

/** A buyer may well have sold, and who employs has employees: the name of a doer is contrary to another's only. */
const isDoer = ({ word }: ClaimWord): boolean => /(?:[eo]r|ee)s?$/u.test(word)

/** "did not rise" says no contrary. */
function isDenied(words: readonly ClaimWord[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some(({ word }) => /^(?:not|no|never|without|none|zero|0)$|n't$/u.test(word))
}
