import { expect, it } from 'vitest'
import { neverAsked } from './never-asked.ts'

it.each([
  'the warden will report to the estate manager.',
  'the nursery is committed to safeguarding.',
  'a panel may be formed from which later posts will be filled.',
  'canvassing will disqualify.',
  'we bake from three in the morning.',
  'needs a right-hand person.',
  'two days a week from home',
])('asks nothing with “%s”', (text) => {
  expect(neverAsked(text)).toBe(true)
})

it.each([
  "the clerk reports to the board on the club's accounts",
  'the nursery is committed to safeguarding and all posts need a dbs check',
  'we meet in hull four times a year',
  'needs a driving licence',
])('does not take “%s” for talk', (text) => {
  expect(neverAsked(text)).toBe(false)
})
