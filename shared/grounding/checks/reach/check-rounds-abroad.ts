import type { Range } from '../../../text/range.ts'
import { type Check, finding } from '../../claim.ts'
import { roundsAbroad } from '../../words/reach/rounds-abroad.ts'

interface Round extends Range {
  readonly days: number
}

/** Rounds this near each other are one: a month is four weeks, or thirty days. */
const near = 0.2

/** "jeden Donnerstag" where the evidence has "jeden zweiten Donnerstag": how often, in German, French or Spanish. */
export const checkRoundsAbroad: Check = (claim, { text }) => {
  if (claim.language === 'en') return []
  const said = roundsIn(claim.text)
  const known = said.length === 0 ? [] : roundsIn(text)
  if (known.length === 0) return []
  return said
    .filter(({ days }) => !known.some((one) => Math.abs(one.days - days) <= days * near))
    .map((range) => finding(claim, range, { kind: 'frequency', why: 'The evidence states another frequency.' }))
}

/** Each stretch is read once, as the first of the rounds that it names. */
function roundsIn(text: string): readonly Round[] {
  const found: Round[] = []
  for (const [days, pattern] of roundsAbroad)
    for (const { index: start, 0: said } of text.matchAll(pattern)) {
      const end = start + said.length
      if (!found.some((one) => one.start < end && start < one.end)) found.push({ days, start, end })
    }
  return found
}
