import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

const mine = /\b(?:because of|thanks to|owing to|due to|on account of|as a result of) (?:me|my|our)\b/giu
/** "My analysis lifted the ten worst routes": what one made has done it. */
const own =
  /\b[Mm]y (?!(?:team|crew|colleagues?|department|group|firm|company|employer|school)\b)(?:[\p{L}\d'’]+ ){1,6}?(?:lifted|raised|cut|reduced|lowered|increased|doubled|trebled|halved|boosted|improved|shortened|saved)\b(?! (?:by|from|to|in|over|at)\b|[,.;])/gu
/** The evidence tells the change, not who made it, and others beside the writer. */
const byItself =
  /\b(?:went|gone|fell|fallen|rose|risen|dropped|grew|grown|climbed|declined|now|down|up)(?: \p{L}+)? (?:from|by|to|at)\b/iu
const withOthers = /\b(?:with|alongside|helped|supported|assisted|team|group|member|part of)\b/iu
/** The evidence itself ties one thing to another. */
const tied =
  /\b(?:because|thanks|due to|owing|led to|leading|(?:result|caus|help|mean)\p{L}*|so that|so|by|after|following|through|which|when)\b|→|=>/iu

/** "because of my sauces" where the evidence tells of both and ties nothing together: an underline, for it may be true. */
export function checkCause(claim: Claim, { text }: Grounds): Finding[] {
  if (tied.test(text)) return []
  const found = [
    ...claim.plain.matchAll(mine),
    ...(byItself.test(text) && withOthers.test(text) ? claim.plain.matchAll(own) : []),
  ]
  return found.map(({ index, 0: said }) =>
    finding(
      claim,
      { start: index, end: index + said.length },
      { kind: 'outcome', level: 'underline', why: 'The evidence does not say that this was the cause.' },
    ),
  )
}
