import { expect, it } from 'vitest'
import { dropsArticles } from './drops-articles.ts'

it('knows who leaves articles out by what is surely counted', () => {
  expect(dropsArticles(['Swept yard', 'Fed dogs', 'Orders to bureau', 'Washed van every week'])).toBe(true)
})

it('takes one bare noun among many articles for a slip', () => {
  expect(dropsArticles(['Swept yard', 'Fed the dogs', 'Washed a van', 'Ran the till', 'Kept a log'])).toBe(false)
  expect(
    dropsArticles([
      'Swept yard',
      'Washed van',
      'Fed the dogs',
      'Sold a cow',
      'Ran a till',
      'Kept a log',
      'Led the team',
    ]),
  ).toBe(false)
})

it('takes the name of a post for no noun of a sentence', () => {
  expect(dropsArticles(['Treasurer, Norlow Mill, 2012', 'Bus driver, 2014', 'Head gardener at Norlow Park'])).toBe(
    false,
  )
})

it('says nothing of few lines or none', () => {
  expect(dropsArticles([])).toBe(false)
  expect(dropsArticles(['Swept yard'])).toBe(false)
})
