import type { Finding } from '../../../domain/finding.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { isSameAmount } from '../../bindings/is-same-amount.ts'
import { type Per, perWhat } from '../../bindings/per-what.ts'
import { type Claim, finding } from '../../claim.ts'
import { derivedFrom } from '../../derived/derived-quantity.ts'
import type { Grounds } from '../../grounds.ts'

/** What the evidence says where it is not what the claim says. */
const against: readonly { readonly said: Per; readonly known: Per; readonly why: string }[] = [
  { said: 'total', known: 'each', why: 'The evidence gives this number for each, not in total.' },
  { said: 'total', known: 'thing', why: 'The evidence gives this number for each, not in total.' },
  { said: 'thing', known: 'total', why: 'The evidence gives this number in total, not for each.' },
  { said: 'each', known: 'total', why: 'The evidence gives this number in total, not for each.' },
  { said: 'round', known: 'thing', why: 'The evidence gives this number for each of something, not for a time.' },
  { said: 'round', known: 'span', why: 'The evidence gives this number for a longer time, not for each such time.' },
]

/** A number counted over something else: "two hours in total" from "2 hours each", "€900 a year" from "€900 over three years". */
export function checkPerWhat(claim: Claim, grounds: Grounds): Finding[] {
  return claim.quantities.flatMap((one, at) => {
    if (isOtherPeriod(one, grounds))
      return [
        finding(claim, one, { kind: 'number', why: 'The evidence counts other lengths of time with this number.' }),
      ]
    const said = perWhat(claim.plain, claim.quantities, at)
    if (said.size === 0) return []
    const known = grounds.texts.flatMap(({ text, quantities }) =>
      quantities.flatMap((other, place) => (isSameAmount(one, other) ? [perWhat(text, quantities, place)] : [])),
    )
    const wrong = against.find(
      (pair) =>
        said.has(pair.said) &&
        !said.has(pair.known) &&
        known.length > 0 &&
        known.every((ways) => ways.has(pair.known) && !ways.has(pair.said)),
    )
    return wrong && derivedFrom(one, claim, grounds) === null
      ? [finding(claim, one, { kind: 'number', why: wrong.why })]
      : []
  })
}

const period = /^(?:terms?|semesters?|trimesters?)$/u

/** "in two terms" of what took two years. */
function isOtherPeriod({ unit, value, noun }: Quantity, { quantities, text }: Grounds): boolean {
  if (unit !== null || !period.test(noun ?? '') || /\b(?:term|semester|trimester)/iu.test(text)) return false
  const same = quantities.filter(({ face }) => face === value)
  return same.length > 0 && same.every((one) => one.unit === 'month')
}
