import type { Finding } from '../../domain/finding.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { isContentWord } from '../wording/is-content-word.ts'
import { distance } from './distance.ts'

const fewest = 2

/** Whether a claim, but for what a finding covers, is the evidence's own words in their order. */
export function keepsWording(one: Finding, claim: Claim, grounds: Grounds): boolean {
  const others = claim.words.filter(
    (word) => isContentWord(claim, word) && !(one.start <= word.start && word.end <= one.end),
  )
  return others.length >= fewest && distance(claim, grounds, [one]) === 0
}
