import type { Finding } from '../../../domain/finding.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { changes } from '../../amounts/changes.ts'
import { amountState } from '../../bindings/amount-state.ts'
import { isSameAmount } from '../../bindings/is-same-amount.ts'
import { type Claim, finding } from '../../claim.ts'
import { derivedFrom } from '../../derived/derived-quantity.ts'
import type { Grounds } from '../../grounds.ts'

const moved =
  'down|up|fell|fallen|dropped|drop|fall|rose|risen|rise|grew|grown|increased?|reduced?|lowered?|cut|raised?|shrank|shrunk|improved?|decreased?|went'
const changedBy = new RegExp(
  `\\b(?:${moved})\\b[^,.;\\d]{0,40}\\bby (?:(?:about|around|some|over|nearly|almost) )?$`,
  'iu',
)
const took = /\b(?:cleared|removed|worked off|worked through|dealt with) (?:(?:about|all) )?$/iu
const offPile =
  /^[^,.;\d]{0,25}\b(?:from|of|off|in) (?:the|our|a|an) (?:\p{L}+ )?(?:backlog|list|queue|pile|arrears)\b/iu

/** How high a measure stood told as by how much it changed: "came down by £310" of what came down to £310. */
export function checkChangedBy(claim: Claim, grounds: Grounds): Finding[] {
  return claim.quantities.flatMap((one) => {
    if (!isChange(claim.plain, one)) return []
    const known = grounds.texts.flatMap(({ text, quantities }) =>
      quantities.flatMap((other) => (isSameAmount(one, other) ? [isLevel(text, quantities, other)] : [])),
    )
    return known.length > 0 && !known.includes(false) && derivedFrom(one, claim, grounds) === null
      ? [finding(claim, one, { kind: 'number', why: 'The evidence says how high this was, not how much it changed.' })]
      : []
  })
}

const isChange = (plain: string, { start, end }: Quantity): boolean =>
  changedBy.test(plain.slice(0, start)) || (took.test(plain.slice(0, start)) && offPile.test(plain.slice(end)))

const levelBefore = /\b(?:to|at|from)\s(?:(?:only|just|about|under|over) )?$/iu
const levelAfter =
  /^(?:\s\p{L}+)?\s(?:before|after(?:wards)?|(?:an?|one|two|three) (?:year|month|week)s? later|later|now)\b/iu
const turnedTo = new RegExp(
  `^[^.;]{0,40}\\b(?:${moved}|brought|cleared)\\b[^.;\\d]{0,12}\\bto\\s(?:(?:only|just|about) )?$`,
  'iu',
)

/** "Backlog of 215 cases reduced to 90", "£310 a year later": a number the measure stood at. */
function isLevel(text: string, all: readonly Quantity[], one: Quantity): boolean {
  const behind = text.slice(one.end)
  if (/\bby\s(?:\p{L}+\s)?$/iu.test(text.slice(0, one.start))) return false
  return (
    levelBefore.test(text.slice(0, one.start)) ||
    levelAfter.test(behind) ||
    amountState(/^[^,.;]*/u.exec(behind)?.[0] ?? '') === 'before' ||
    all.some((next) => next.start > one.end && turnedTo.test(text.slice(one.end, next.start))) ||
    changes(text, all).some(({ ends }) => ends.includes(one))
  )
}
