import type { Claim } from '../claim.ts'
import type { ClaimWord } from './claim-words.ts'
import { isNeutral } from './is-neutral.ts'
import { verbUses } from './verb-strength.ts'

/** The verbs by which the writer says to have done something: right after "I", or at the head of a bullet. */
export function ownDeeds(claim: Claim): ClaimWord[] {
  return verbUses(claim.words).flatMap(({ word, tier }) =>
    tier >= 2 && isOwn(claim.plain.slice(0, word.start)) ? [word] : [],
  )
}

function isOwn(before: string): boolean {
  return /(?:^|\bI(?:'ve| have)?)\s*(?:also |then |later |now |personally |once )?$/u.test(
    `${before.trimEnd()} `.trimStart(),
  )
}

const joint =
  /[,;:.()]|\b(?:and|or|but|in|on|at|for|with|to|by|from|as|when|while|where|which|that|who|so|through|during|after|before|since|until|over|under|into|using|across|without|about|per|each|every|a (?:day|week|month|year))\b/u

/** The content words of what a verb is done to: up to the next joint, through "of". */
export function objectOf(claim: Claim, verb: ClaimWord): ClaimWord[] {
  const stop = joint.exec(claim.plain.slice(verb.end))
  const end = stop ? verb.end + stop.index : claim.plain.length
  return claim.words.filter(
    (word) => word.start >= verb.end && word.end <= end && !isNeutral(word) && !/^\d/u.test(word.word),
  )
}
