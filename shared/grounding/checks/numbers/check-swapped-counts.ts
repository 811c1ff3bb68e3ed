import type { Finding } from '../../../domain/finding.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'

/** "11 vehicles" where the evidence has "42 vehicles and 11 soldiers", "three hospitals" where it has "three schools and the hospital". */
export function checkSwappedCounts(claim: Claim, grounds: Grounds): Finding[] {
  return claim.quantities.flatMap((one) => {
    if (one.unit !== null || one.value < 2 || one.vague) return []
    const said = countedBy(one, claim.words)
    if (!said) return []
    const same = grounds.texts.flatMap(({ quantities, words }) =>
      quantities.filter(({ unit, value }) => unit === null && value === one.value).map((known) => ({ known, words })),
    )
    const counts = same.map(({ known, words }) => countedBy(known, words))
    const first = counts[0]
    if (counts.length !== 1 || !first || isAlike(first, said)) return []
    const [known] = same
    if (!known || isNear(said, known.known, known.words) || isBetween(first, one, said, claim.words)) return []
    const elsewhere = grounds.words.some(({ stem }) => stem === said.stem)
    const kept = claim.words.some(({ stem }) => stem === first.stem)
    return elsewhere && kept
      ? [
          finding(
            claim,
            { start: one.start, end: said.end },
            { kind: 'number', why: `The evidence counts ${first.text} with this number.` },
          ),
        ]
      : []
  })
}

/** The noun a number stands right before, with at most one word between. */
function countedBy({ end }: Quantity, words: readonly ClaimWord[]): ClaimWord | null {
  const after = words.filter(({ start }) => start >= end).slice(0, 2)
  const noun = after.find(
    ({ word, start }, at) =>
      /\p{L}{3,}s$/u.test(word) &&
      start - end < 24 &&
      (at === 0 || !/^(?:of|and|in|to|for|with|or)$/u.test(after[0]?.word ?? '')),
  )
  return noun && !isNeutral(noun) ? noun : null
}

/** "two charity audits" and "audits of two charities": the noun stands close to the number all the same. */
function isNear({ stem }: ClaimWord, { start: from, end }: Quantity, words: readonly ClaimWord[]): boolean {
  const after = words.filter(({ start }) => start >= end).slice(0, 4)
  const before = words.filter((word) => word.end <= from).slice(-2)
  return [...before, ...after].some((word) => word.stem === stem)
}

/** "two charity audits": the noun the evidence counts qualifies the one the claim counts. */
function isBetween({ stem }: ClaimWord, { end }: Quantity, said: ClaimWord, words: readonly ClaimWord[]): boolean {
  return words.some((word) => word.start >= end && word.end <= said.start && word.stem === stem)
}

function isAlike(one: ClaimWord, other: ClaimWord): boolean {
  return one.stem === other.stem || synonymsOf(one.stem).has(other.stem) || synonymsOf(other.stem).has(one.stem)
}
