import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { wordStem } from '../../wording/word-stem.ts'

const stemsOf = (words: string) => new Set(words.split(/\s+/u).map(wordStem))
/** Bringing something about. */
const makes = stemsOf(
  'design create build invent write develop found establish devise author launch originate conceive draft compose construct produce introduce',
)
/** Working on what is there already. */
const changes = stemsOf(
  'revise update improve edit amend review adapt refine proofread check maintain operate run use translate correct modify adjust polish test typed type file sort follow apply obey',
)

/** "I designed the plan" where the evidence revised it: making claimed of what was only worked on. */
export function checkCreation(claim: Claim, grounds: Grounds): Finding[] {
  const worked = grounds.words.filter(
    ({ stem, end }) =>
      changes.has(stem) ||
      (stem === 'work' && /^ (?:to|by|under|within|in line with)\b/u.test(grounds.text.slice(end))),
  )
  if (worked.length === 0 || grounds.words.some(({ stem }) => makes.has(stem))) return []
  return claim.words.flatMap((word, at) => {
    if (!makes.has(word.stem) || !isOwn(claim, word) || grounds.stems.has(word.stem)) return []
    if (worked.some(({ stem }) => synonymsOf(word.stem).has(stem))) return []
    const object = objectOf(claim.words.slice(at + 1))
    const same = worked.some((one) => {
      const other = objectOf(grounds.words.slice(grounds.words.indexOf(one) + 1))
      return object.some((stem) => other.includes(stem))
    })
    return same
      ? [finding(claim, word, { kind: 'verb', why: 'The evidence says you worked on this, not that you made it.' })]
      : []
  })
}

function isOwn(claim: Claim, word: ClaimWord): boolean {
  return /(?:^|\bI(?:'ve| have)?|\band)\s*(?:also |then |personally )?$/u.test(
    `${claim.plain.slice(0, word.start).trimEnd()} `,
  )
}

function objectOf(words: readonly ClaimWord[]): string[] {
  const stop = words.findIndex(({ word }, at) => at > 0 && /^(?:and|by|which|that|so|to|for|with)$/u.test(word))
  return (stop < 0 ? words : words.slice(0, stop))
    .filter((word) => !isNeutral(word))
    .slice(0, 3)
    .map(({ stem }) => stem)
}
