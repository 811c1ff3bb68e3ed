import type { Finding } from '../../../domain/finding.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

/** "nine of three cooks", "nine cooks out of three", "nine cooks of the three"; "eleven cooks of three countries" has no whole. */
const wholeAfter =
  /^\s+(?:(?:\p{L}+\s+)?out of|of|\p{L}+\s+of (?=(?:the|our|my|their|its|these|those)\b))\s*(?:(?:the|our|my|their|its|these|those|\p{L}+['’]s?)\s+)?(?:\p{L}+['’]s?\s+)?$/iu
const wholeBefore = /^[^.;:]{0,60}?(?:,|\band\b|\bbut\b)[^.;:]{0,24}$/iu
const partNext = /^\s+(?:\p{L}+\s+)?of (?:them|these|those|whom|which)\b/iu
/** "Twelve children of nine to eleven": an age, no whole. */
const opensRange = /^\s*(?:to|[–-])\s*[\p{L}\d]/iu
const onThem = /\bon\s+(?:\p{L}+\s+)?$/iu

/** A part that is larger than its whole: "nine of the three cooks", "three cooks, nine of whom …". The evidence has it the other way round. The figure of a name ("8D reviews, closing 37 of them") is no whole. */
export function checkParts(claim: Claim, grounds: Grounds): Finding[] {
  return [...largerParts(claim, grounds), ...allOfSome(claim, grounds), ...eachOfSome(claim, grounds)]
}

const allBefore = /(?<!\p{L})(?:alle|tous les|toutes les|todos los|todas las)\s$/iu
const partAbroad = /^\s*(?:\p{L}+\s)?(?:davon|d['’]entre|de ellos|de ellas)(?!\p{L})/iu

/** "alle sechs" where the evidence has "6, davon 5": in English the wholes have a check of their own. */
function allOfSome(claim: Claim, { texts }: Grounds): Finding[] {
  const all = claim.quantities.filter(({ start, unit }) => unit === null && allBefore.test(claim.text.slice(0, start)))
  return all
    .filter(({ value }) =>
      texts.some(({ text, quantities }) =>
        quantities.some(
          (part, at) =>
            quantities[at - 1]?.value === value &&
            part.value < value &&
            (partAbroad.test(text.slice(part.end)) || /(?<!\p{L})(?:davon|dont)\s$/iu.test(text.slice(0, part.start))),
        ),
      ),
    )
    .map((one) => finding(claim, one, { kind: 'number', why: 'The evidence gives only a part of these.' }))
}

const eachBefore = /\b(?:each|every one) of (?:the|my|our|those|these) (?:(?:last|past|first) )?$/iu
const partOfThese = /^\s(?:out )?of (?:(?:the|my|our|those|these) )?(?:(?:last|past|first) )?$/iu

/** "in each of the last eight years" where the evidence has seven of the last eight. */
function eachOfSome(claim: Claim, { texts }: Grounds): Finding[] {
  return claim.quantities
    .filter(({ start }) => eachBefore.test(claim.plain.slice(0, start)))
    .filter((all) => {
      const parts = texts.flatMap(({ text, quantities }) =>
        quantities.filter((part, at) => {
          const whole = quantities[at + 1]
          return whole?.face === all.face && partOfThese.test(text.slice(part.end, whole.start))
        }),
      )
      return parts.length > 0 && parts.every(({ face }) => face < all.face)
    })
    .map((one) => finding(claim, one, { kind: 'number', why: 'The evidence gives only a part of these.' }))
}

function largerParts(claim: Claim, grounds: Grounds): Finding[] {
  return claim.quantities.flatMap((part, at) => {
    const whole = wholeOf(claim, part, at)
    if (!whole || part.unit !== null || whole.unit !== null || whole.value < 2 || part.value <= whole.value) return []
    const stated = [part, whole].every(({ value }) => grounds.quantities.some((known) => known.value === value))
    return stated
      ? [finding(claim, part, { kind: 'number', why: 'The evidence has the part and the whole the other way round.' })]
      : []
  })
}

function wholeOf({ text, quantities }: Claim, part: Quantity, at: number): Quantity | null {
  const [before, after] = [quantities[at - 1], quantities[at + 1]]
  if (after && wholeAfter.test(text.slice(part.end, after.start)))
    return opensRange.test(text.slice(after.end)) ? null : after
  const told = partNext.test(text.slice(part.end)) || /\bof the\s+$/iu.test(text.slice(0, before?.start ?? 0))
  return before &&
    told &&
    !/^\p{L}/u.test(text.slice(before.end)) &&
    (wholeBefore.test(text.slice(before.end, part.start)) || onThem.test(text.slice(0, part.start)))
    ? before
    : null
}
