import type { Finding } from '../../../domain/finding.ts'
import type { Quantity } from '../../../text/quantity.ts'
import type { Range } from '../../../text/range.ts'
import { changes } from '../../amounts/changes.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds, KnownQuantity } from '../../grounds.ts'
import { wordStem } from '../../wording/word-stem.ts'

/** "I trained one nurse", and nothing like "one of the nurses" or "one day". */
const own = /\bI(?:'ve| have| also)?\s+\p{L}+\s+(?:only |just )?$/u

/** "trained one nurse" where the evidence counts fourteen; an article before another noun ("a ward") counts no nurse. */
export function checkSingleCount(claim: Claim, grounds: Grounds): Finding[] {
  const ends = new Set(changes(claim.plain, claim.quantities).flatMap((change) => change.ends))
  return claim.quantities
    .filter((one) => isWordOne(claim, one))
    .filter((one) =>
      ends.has(one) || isLoneEnd(claim, one, grounds)
        ? !hasOne(one, grounds)
        : own.test(claim.plain.slice(0, one.start)) && countsMore(one, grounds),
    )
    .map((one): Range => one)
    .concat(singles(claim, grounds))
    .map((one) => finding(claim, one, { kind: 'number', why: 'The evidence does not count one of this.' }))
}

/** "brought errors down to one" of a change that the evidence gives. */
const isLoneEnd = ({ plain }: Claim, { start }: Quantity, { texts }: Grounds): boolean =>
  /\b(?:down|up|fell|dropped|cut|rose|reduced) to (?:just |only )?$/iu.test(plain.slice(0, start)) &&
  texts.some(({ text, quantities }) => changes(text, quantities).length > 0)

/** "in a single season" where the evidence counts four seasons, and has no other. */
function singles({ plain }: Claim, { quantities, forms }: Grounds): Range[] {
  return [...plain.matchAll(/\b(?:an?|one) single (?<noun>\p{L}{3,})/giu)].flatMap((match) => {
    const noun = (match.groups?.noun ?? '').toLowerCase()
    const counts = quantities.filter(
      (known) =>
        known.value >= 2 && (known.counts[0] === wordStem(noun) || wordStem(known.noun ?? '') === wordStem(noun)),
    )
    return counts.length > 0 && !forms.has(noun) ? [{ start: match.index, end: match.index + match[0].length }] : []
  })
}

/** A bare "one" that is no share ("one in four", "one of them") and no limit ("under one"). */
function isWordOne({ text }: Claim, { value, unit, bound, start, end }: Quantity): boolean {
  const alone = value === 1 && unit === null && bound === 'exact'
  return (
    alone &&
    /^one$/iu.test(text.slice(start, end)) &&
    !/^(?:\s+(?:in|of|out|to)\b(?! (?:a|the|one|my|our) )|-)/u.test(text.slice(end))
  )
}

/** A one of its own, or a thing told in the singular: "a single site", "from one school". */
function hasOne({ noun }: Quantity, { quantities, forms, text }: Grounds): boolean {
  return (
    quantities.some(({ value, face }) => value === 1 || face === 1) ||
    (noun !== null && forms.has(noun)) ||
    /\b(?:single|sole|lone|just an?|(?:to|from) an?)\b/iu.test(text)
  )
}

/** The noun is in the evidence in the plural alone, with a number of two or more. */
function countsMore({ noun }: Quantity, { forms, quantities }: Grounds): boolean {
  if (noun === null || forms.has(noun)) return false
  const stem = wordStem(noun)
  const counting = (known: KnownQuantity) => known.unit === null && known.value >= 2 && known.counts.includes(stem)
  return quantities.some(counting)
}
