import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'

const helped = /^(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|support(?:ed|s|ing)?)$/u
/** "Contributed two chapters" is a deed of one's own, "contributed to two chapters" a share of one. */
const contributed = /^contribut(?:ed|es|ing)$/u
const link = /^(?:to|in|with|the|our|an?|my|their|his|her|by)$/u
const shared =
  /\b(?:(?:help|assist|support|contribut|participat|involv|join|aid|learn)\p{L}*|part|together|with|we|us|our|team|group|hand|among|alongside|both of us|two of us|three of us)\b/iu
const subject = /(?:^|\bI(?:'ve| have|'m| am)? )(?:also |then |once |personally |later )?$/u

/** "I exposed the overspending" from "Helped expose overspending": the very deed that the evidence only helped with, whatever its strength. */
export function checkHelped(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en' || shared.test(claim.plain)) return []
  const deeds = grounds.texts.flatMap(({ words }) => words.flatMap((word, at) => deedAfter(words, word, at)))
  return claim.words
    .filter(({ stem, start }) => deeds.some((deed) => deed.stem === stem) && subject.test(claim.plain.slice(0, start)))
    .filter(({ start, word }) => start > 0 || /(?:ed|ing)$/u.test(word))
    .filter(({ stem }) => grounds.words.filter((word) => word.stem === stem).length === 1)
    .slice(0, 1)
    .map((word) =>
      finding(claim, word, { kind: 'verb', why: 'The evidence says you helped with this, not that you did it.' }),
    )
}

/** The word that was helped with, over small words, in the same clause. */
function deedAfter(words: readonly ClaimWord[], word: ClaimWord, at: number): readonly ClaimWord[] {
  if (!helped.test(word.word) && !(contributed.test(word.word) && words[at + 1]?.word === 'to')) return []
  const next = words.slice(at + 1, at + 5).find((one) => !link.test(one.word))
  return next && next.start - word.end < 20 ? [next] : []
}
