import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'

const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const tries = /^(?:goes|go|tries|attempts|attempt|shots|times|sittings|rounds|applications)$/u
const tried = '(?:attempt|try|time|go|sitting|shot|application)'

/** "two goes" from "at the second attempt", "two years" from "from my second year". */
export function fromOrdinal(one: Quantity, { plain }: Claim, { text }: Grounds): string | null {
  const noun = one.unit === 'x' ? 'times' : (one.noun ?? /^\s(\p{L}+)/u.exec(plain.slice(one.end))?.[1] ?? '')
  const rank = ordinals[one.face] ?? ''
  if (one.face < 1 || rank === '') return null
  const of = one.unit === 'month' && one.value === one.face * 12 ? 'year' : tries.test(noun) ? tried : null
  return of !== null && new RegExp(`\\b${rank} ${of}\\b`, 'iu').test(text) ? `the ${rank} in the evidence` : null
}
