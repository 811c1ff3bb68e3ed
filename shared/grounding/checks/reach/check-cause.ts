import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

const mine = /\b(?:because of|thanks to|owing to|due to|on account of|as a result of) (?:me|my|our)\b/giu
/** The evidence itself ties one thing to another. */
const tied =
  /\b(?:because|thanks|due to|owing|led to|leading|(?:result|caus|help|mean)\p{L}*|so that|so|by|after|following|through|which|when)\b|→|=>/iu

/** "because of my sauces" where the evidence tells of both and ties nothing together: an underline, for it may be true. */
export function checkCause(claim: Claim, { text }: Grounds): Finding[] {
  if (tied.test(text)) return []
  return [...claim.plain.matchAll(mine)].map(({ index, 0: said }) =>
    finding(
      claim,
      { start: index, end: index + said.length },
      { kind: 'outcome', level: 'underline', why: 'The evidence does not say that this was the cause.' },
    ),
  )
}
