import type { Quantity } from '../../text/quantity.ts'
import { quantityUnits } from '../../text/quantity-units.ts'
import type { Claim } from '../claim.ts'
import type { KnownQuantity } from '../grounds.ts'
import { isNeutral } from '../wording/is-neutral.ts'
import { synonymsOf } from '../wording/synonyms-of.ts'
import { wordStem } from '../wording/word-stem.ts'
import { isPeople, mayBePeople } from './is-people.ts'

/** Ends the words that name what is counted. */
const ends =
  /^(?:in|on|at|for|from|to|with|by|and|or|but|who|which|that|while|a|an|the|per|each|every|is|are|was|were)$/u

/**
 * Whether a vague number ("dozens of people", "hundreds of hours") may be of what a number of the evidence counts: the same thing by its
 * word or a like one, people of any kind. Nothing that measures is a count of other things.
 */
export function countsAlike({ words, text }: Claim, { end }: Quantity, known: KnownQuantity): boolean {
  if (known.unit !== null) return true
  const after = words.filter(({ start, word }) => start >= end && start < end + 40 && word !== 'of')
  const stop = after.findIndex(({ word, start }) => ends.test(word) || /[.,;:()]/u.test(text.slice(end, start)))
  const said = after.slice(0, stop < 0 ? 3 : Math.min(stop, 3))
  if (said.length === 0 || said.some(({ stem }) => known.near.includes(stem))) return true
  if (said.some(({ word }) => quantityUnits.has(word))) return false
  if (said.some(({ stem }) => isPeople(stem)))
    return [wordStem(known.noun ?? ''), ...known.counts.slice(0, 2)].some(mayBePeople) || known.near.some(isPeople)
  return (
    known.noun === null ||
    !said.every(isNeutral) ||
    said.some(({ stem }) => known.near.some((other) => synonymsOf(other).has(stem)))
  )
}
