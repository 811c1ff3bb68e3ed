import { expect, it } from 'vitest'
import { kindsFound } from '../checks/kinds-found.ts'

const numbersOf = (text: string, evidence: readonly string[]) =>
  kindsFound(text, [...evidence]).filter((kind) => /^(?:number|bound)$/u.test(kind))

it.each([
  ['Our stall turned over more than two million rand a week.', ['Turnover of R2.1m a week']],
  ['My round brings nearly ten million francs.', ['Round worth CHF 9.8m']],
  ['The bill fell by about a third.', ['Bill cut from PLN 1.34m to PLN 0.88m']],
  ['Nearly half of our 3,250 bells were cast by 2019.', ['Collection of 3,250 bells', 'Cast 1,480 bells by 2019']],
  ['Of the 25 bids that I put together, more than a third were won.', ['Put together 25 bids; 9 won']],
  ['Eight of the nine smiths I taught stayed.', ['Taught 9 smiths; 1 left the trade']],
  ['I was smith of the month on five occasions.', ['Smith of the month five times']],
  ['We are a team of four: two smiths, an apprentice and me.', ['Forge with 2 smiths and 1 apprentice']],
  [
    'For six years I forged gates, and for the last two of them I led the forge.',
    ['Smith 2012–2018; led the forge from 2016'],
  ],
])('works out “%s”', (text, evidence) => expect(numbersOf(text, evidence)).toEqual([]))

it.each([
  ['In 2023 we had 53 ringers.', ['Ringers: 12 in 2014, 41 in 2023']],
  ['The queue is now only four minutes long.', ['Queue: 9 minutes before, 5 after the change']],
  ['I forged gates in Batangas for nearly five years.', ['Smith, Batangas, June 2014 – May 2018']],
  ['Our stall turned over more than three million rand a week.', ['Turnover of R2.1m a week']],
])('does not work out “%s”', (text, evidence) => expect(numbersOf(text, evidence)).not.toEqual([]))
