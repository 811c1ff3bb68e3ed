import type { Finding } from '../../../domain/finding.ts'
import { changes } from '../../amounts/changes.ts'
import { moves } from '../../amounts/moves.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { sharedStems } from '../../wording/shared-stems.ts'

const why = 'The evidence says it the other way round.'

/** "from 6 weeks to 14" where the evidence went from 14 to 6; "from Polish into English" where it was the reverse. */
export function checkDirection(claim: Claim, grounds: Grounds): Finding[] {
  return [...numbersReversed(claim, grounds), ...thingsReversed(claim, grounds)]
}

function numbersReversed(claim: Claim, grounds: Grounds): Finding[] {
  const said = changes(claim.plain, claim.quantities)
  if (said.length === 0) return []
  const known = grounds.texts.flatMap((one) => changes(one.text, one.quantities))
  return said
    .filter(
      ({ from, to }) =>
        known.some((one) => one.from === to && one.to === from) &&
        !known.some((one) => one.from === from && one.to === to),
    )
    .map((one) => finding(claim, one, { kind: 'direction', why }))
}

function thingsReversed(claim: Claim, grounds: Grounds): Finding[] {
  const said = moves(claim.plain)
  if (said.length === 0) return []
  const known = moves(grounds.text)
  return said
    .filter(({ from, to }) =>
      known.some(
        (one) =>
          sharedStems(from, one.to) > sharedStems(from, one.from) &&
          sharedStems(to, one.from) > sharedStems(to, one.to),
      ),
    )
    .map((one) => finding(claim, one, { kind: 'direction', why }))
}
