import type { Claim } from '../claim.ts'
import { surroundings } from '../words/everyday/surroundings.ts'
import type { ClaimWord } from './claim-words.ts'
import { formsOf } from './forms-of.ts'
import { verbUses } from './verb-strength.ts'

const forms = new Set(surroundings.flatMap(formsOf))
const totals = /\b(?:all|every|each|whole|entire|across|throughout|-wide|first|largest|biggest|best)\b/iu
const owned = /\b(?:my|own|an? (?:\p{L}+ )?)\s*$/iu

const post = /^\s(?:lead|leader|manager|head|captain|director|supervisor|coordinator|chief)\b/iu

/** Whether a word only says where or among whom one works: "the team", "the firm gave me"; not "my team", "all of the company". */
export function isSurrounding({ word, start, end }: ClaimWord, claim: Claim): boolean {
  return (
    forms.has(word) &&
    !post.test(claim.plain.slice(end)) &&
    !totals.test(claim.plain) &&
    !owned.test(claim.plain.slice(Math.max(0, start - 24), start)) &&
    verbUses(claim.words).every(({ tier }) => tier < 3)
  )
}
