import type { Finding } from '../../../domain/finding.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { isFamily } from '../../bindings/is-family.ts'
import { isSameAmount } from '../../bindings/is-same-amount.ts'
import { isTelling } from '../../bindings/is-telling.ts'
import { type Claim, finding } from '../../claim.ts'
import { derivedFrom } from '../../derived/derived-quantity.ts'
import { isYear } from '../../derived/number-pairs.ts'
import type { Grounds, GroundsItem } from '../../grounds.ts'
import { isNeutral } from '../../wording/is-neutral.ts'

const time = /^(?:hour|day|night|week|month|season|year)s?$/u

/** A number of one cited line told of what only another says, which has a number of its own: "70 courses a day" from "8 courses a month" and "70 calls a day". */
export function checkOtherLine(claim: Claim, grounds: Grounds): Finding[] {
  const { items } = grounds
  if (items.length < 2 || claim.language !== 'en') return []
  const counted = claim.quantities.filter((one) => counts(one) && items.some((item) => !has(item, one)))
  if (counted.length !== 1) return []
  const said = claim.words.filter(
    (word) => isTelling(word) && !isNeutral(word) && !time.test(word.word) && !/\d/u.test(word.word),
  )
  return counted
    .filter((one) => {
      const holders = items.filter((item) => has(item, one))
      const others = items.filter((item) => !holders.includes(item))
      const meant = others.filter(({ own }) => said.every(({ stem }) => own.has(stem)))
      return (
        said.length > 1 &&
        holders.length > 0 &&
        meant.some(({ quantities }) => quantities.some((known) => counts(known) && known.unit === one.unit)) &&
        holders.every(({ own }) => said.every(({ stem }) => ![...own].some((known) => isFamily(known, stem))))
      )
    })
    .filter((one) => derivedFrom(one, claim, grounds) === null)
    .map((one) => finding(claim, one, { kind: 'number', why: 'The evidence gives this number to something else.' }))
}

const has = ({ quantities }: GroundsItem, one: Quantity): boolean =>
  quantities.some((known) => isSameAmount(known, one))

const counts = (one: Quantity): boolean =>
  !one.vague && one.unit !== 'ordinal' && one.unit !== 'month' && !isYear(one) && (one.unit !== null || one.value > 1)
