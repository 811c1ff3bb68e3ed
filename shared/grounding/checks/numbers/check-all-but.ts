import type { Finding } from '../../../domain/finding.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { type Claim, finding } from '../../claim.ts'
import { isYear } from '../../derived/number-pairs.ts'
import type { Grounds, KnownQuantity } from '../../grounds.ts'

const allBut =
  /\b(?:all|every(?:one|body)?|each)(?: (?!but|except|bar|save)\p{L}+){0,2} (?:but|except(?: for)?|bar|save|apart from) $/iu
const ofWhole = /^\s(?:(?:\p{L}+ )?of (?:\p{L}+(?:['’]s?)? ){0,3})$/u
const wholeOf = /\b(?:of|from|among) (?:(?:the|my|our|these|those) )?$/iu
const outOf = /^\s(?:\p{L}+ ){0,2}(?:out )?of (?:(?:the|our|my) )?$/u

/** "All but one of 19" where the evidence leaves two: what it counts beside the whole makes another rest. */
export function checkAllBut(claim: Claim, grounds: Grounds): Finding[] {
  return claim.quantities
    .filter(
      (rest, at) => allBut.test(claim.plain.slice(0, rest.start)) && isOtherRest(rest, wholeAt(claim, at), grounds),
    )
    .map((rest) => finding(claim, rest, { kind: 'number', why: 'By the evidence another number is left.' }))
}

/** The whole that a claim names: "all but one of our 19", "of the 19 all but one". */
function wholeAt({ plain, quantities }: Claim, at: number): Quantity | null {
  const [before, rest, after] = [quantities[at - 1], quantities[at], quantities[at + 1]]
  if (rest && after?.unit === null && ofWhole.test(plain.slice(rest.end, after.start))) return after
  return before?.unit === null && wholeOf.test(plain.slice(0, before.start)) ? before : null
}

function isOtherRest({ value: rest }: Quantity, whole: Quantity | null, { texts }: Grounds): boolean {
  const known = texts.map(({ text, quantities }) => ({ text, counts: quantities.filter(isCount) }))
  if (known.some(({ counts }) => counts.some(({ value }) => value === rest))) return false
  const rests = known.flatMap(({ text, counts }) =>
    counts.flatMap((all, at) => {
      const part = counts[at - 1]
      if (part && isOutOf(text, part, all) && (!whole || whole.value === all.value)) return [all.value - part.value]
      return whole?.value === all.value ? restsOf(all, counts) : []
    }),
  )
  return rests.length > 0 && !rests.includes(rest)
}

const isCount = (one: KnownQuantity): boolean => one.unit === null && !one.label && !isYear(one)

const isOutOf = (text: string, part: Quantity, all: Quantity): boolean => outOf.test(text.slice(part.end, all.start))

/** What is left of a whole by any other count of its text, and by any two. */
function restsOf(all: Quantity, counts: readonly Quantity[]): number[] {
  const values = counts.filter(({ value }) => value < all.value).map(({ value }) => value)
  return [
    ...values.map((value) => all.value - value),
    ...values.flatMap((one, at) => values.slice(at + 1).map((other) => all.value - one - other)),
  ]
}
