import type { Quantity } from '../../text/quantity.ts'
import { fitsAmount } from '../amounts/fits-amount.ts'
import { givenFrequencies } from '../amounts/frequencies.ts'
import type { Grounds } from '../grounds.ts'
import { wordStem } from '../wording/word-stem.ts'

/** What comes round at an even pace. General knowledge of English. */
const rounds = new Set(
  'period cycle round run sprint issue edition payroll turn rotation release'.split(' ').map(wordStem),
)

/** "eight weeks" from "biweekly paper … for 4 print runs": so many rounds of a known length. */
export function fromPeriodsCounted(one: Quantity, { text, quantities }: Grounds): string | null {
  if (!/^(?:month|day)$/u.test(one.unit ?? '')) return null
  const counted = quantities.filter(
    ({ unit, label, counts }) => unit === null && !label && counts.slice(0, 2).some((stem) => rounds.has(stem)),
  )
  if (counted.length === 0) return null
  const lengths = givenFrequencies(text).flatMap(({ days }) => (days >= 1 ? [days] : []))
  for (const { value } of counted)
    for (const length of lengths)
      if (fitsAmount(one, { least: value * length, most: value * length, unit: 'day' }))
        return `${value} × ${length} days`
  return null
}
