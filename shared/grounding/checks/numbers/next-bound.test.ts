import { expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

const cases = (silent: boolean) => (text: string, evidence: string) => {
  const found = kindsFound(text, [evidence]).filter((kind) => /^(?:number|bound)$/u.test(kind))
  expect(found.length === 0).toBe(silent)
}

it.each([
  ['Spread over the year I bound more than forty ledgers.', 'Bound 61 ledgers'],
  ['I re-tuned over four organs a month.', 'Re-tuned organs, 4 a month'],
  ['Breakages fell by more than 5 degrees of wear.', 'Wear cut from ±9 degrees to ±4 degrees'],
  ['I wind nearly over nine clocks a week.', 'Wind 9 clocks a week'],
  ['I sort around 24 crates a day.', 'Sort 27 crates a day'],
  ['About 18 per cent of the moulds were mine.', 'Made 6,000 of 40,000 moulds'],
  ['I led a crew of over five.', 'Led a crew of five'],
  ['The dye house ran within five years with a third fewer fires.', 'Fires down by a third between 2020 and 2023'],
  ['None of my well over six looms stood still for a day.', 'Ran 6 looms'],
])('takes “%s” for more than “%s”', cases(false))

it.each([
  ['I bound more than sixty ledgers.', 'Bound 61 ledgers'],
  ['I sort around two dozen crates a day.', 'Sort 25 crates a day'],
  ['More than a third of the moulds were mine.', 'Made 26 of 73 moulds'],
  ['I have kept looms for over ten years.', 'Loom keeper since March 2013'],
  ['About 15 per cent of the moulds were mine.', 'Made 6,000 of 40,000 moulds'],
])('takes “%s” for what “%s” says', cases(true))
