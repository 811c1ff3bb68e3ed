import { expect, it } from 'vitest'
import { saidAlready } from './said-already.ts'

const text =
  'I ran a bakery of 180 square metres with nine bakers.\nAs Head Baker I wrote the allergen plan for all four shops.'

it('finds the sentence that says most of it, whatever is put before or behind', () => {
  expect(saidAlready('At Oak Lane I ran a bakery of 180 square metres, with nine bakers.', text)).toBe(
    'I ran a bakery of 180 square metres with nine bakers.',
  )
  expect(saidAlready('I write allergen plans for four shops.', text)).toBe(
    'As Head Baker I wrote the allergen plan for all four shops.',
  )
})

it('takes nothing for a repetition that adds something else', () => {
  expect(saidAlready('I cut the waste of the bakery by a third within a year.', text)).toBeNull()
  expect(saidAlready('I ran the bakery’s stall at the autumn fair and took 900 orders.', text)).toBeNull()
})

it('tells nothing of a few words', () => {
  expect(saidAlready('I ran a bakery.', text)).toBeNull()
  expect(saidAlready('I ran a bakery of 180 square metres.', '')).toBeNull()
})
