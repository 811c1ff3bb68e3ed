import type { Finding } from '../../../domain/finding.ts'
import type { Range } from '../../../text/range.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { placings } from '../../words/reach/placings.ts'

interface Placing extends Range {
  /** 1 for the winner; a greater number is worse. */
  readonly place: number
}

/** "won" where the evidence came third, was shortlisted, or was runner-up: a better place than it gives. English, German, French, Spanish. */
export function checkPlacing(claim: Claim, grounds: Grounds): Finding[] {
  const known = placesIn(grounds.text)
  if (known.length === 0) return []
  const best = Math.min(...known.map(({ place }) => place))
  const said = placesIn(claim.plain)
  if (said.some(({ place }) => place >= best)) return []
  return said
    .filter(({ place }) => place < best)
    .map((one) => finding(claim, one, { kind: 'award', why: 'The evidence gives a lower place than this.' }))
}

function placesIn(text: string): Placing[] {
  const all = placings.flatMap(({ place, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      place,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  return all.filter((one) => !all.some((other) => other !== one && covers(other, one)))
}

/** "second prize" and not the "prize" in it. */
function covers(one: Range, other: Range): boolean {
  return one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start
}
