import type { Finding } from '../../domain/finding.ts'
import { numberWords } from '../../text/number-words.ts'
import { type Claim, finding } from '../claim.ts'
import type { ClaimWord } from '../claim-words.ts'
import type { Grounds } from '../grounds.ts'
import { hasProvenance } from '../has-provenance.ts'
import { neutralWords } from '../words/neutral-words.ts'

/** Underlines every run of content words without provenance in evidence, entry, requirement, neutral list or synonyms. */
export function checkNewWords(claim: Claim, grounds: Grounds): Finding[] {
  if (!claim.english) return []
  const fresh = claim.words.filter(
    (word) =>
      isContent(claim, word) &&
      !claim.asked.has(word.stem) &&
      !claim.target.has(word.stem) &&
      !hasProvenance(word, grounds) &&
      !isAcronym(word, grounds),
  )
  return runs(claim, fresh).map((range) =>
    finding(claim, range, {
      kind: 'new-word',
      level: 'underline',
      why: 'Your evidence does not use this word, nor one like it.',
    }),
  )
}

function isContent(claim: Claim, { word, start, end }: ClaimWord): boolean {
  if (neutralWords.has(word) || word.length < 2 || /^\d/u.test(word) || Object.hasOwn(numberWords, word)) return false
  return !claim.quantities.some((quantity) => quantity.start <= start && end <= quantity.end)
}

function isAcronym({ text, word }: ClaimWord, grounds: Grounds): boolean {
  return /^\p{Lu}[\p{Lu}&\d]+s?$/u.test(text) && grounds.initials.has(word.replace(/s$/u, '').replace(/\d+$/u, ''))
}

function runs(claim: Claim, words: readonly ClaimWord[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of words) {
    const last = found.at(-1)
    if (last && /^[\s-]$/u.test(claim.text.slice(last.end, start))) last.end = end
    else found.push({ start, end })
  }
  return found
}
