import type { Finding } from '../../../domain/finding.ts'
import { isSameAmount } from '../../bindings/is-same-amount.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

const exactly = /\b(?:exactly|precisely)\s(?:the\s|an?\s)?$/iu

/** "Exactly 40 a week" of "about 40 a week": a number the evidence gives only roughly, told as measured. */
export function checkExactly(claim: Claim, { quantities }: Grounds): Finding[] {
  if (!/exactly|precisely/iu.test(claim.plain)) return []
  return claim.quantities
    .filter(({ start }) => exactly.test(claim.plain.slice(0, start)))
    .flatMap((one) => {
      const known = quantities.filter((other) => isSameAmount(one, other))
      const isRough = known.length > 0 && known.every(({ bound }) => bound !== 'exact')
      return isRough
        ? [finding(claim, one, { kind: 'bound', why: 'The evidence gives this number only roughly.' })]
        : []
    })
}
