import { expect, it } from 'vitest'
import { speaksOfThingBefore } from './speaks-of-thing-before.ts'

it('knows a thing that the sentence before brings in', () => {
  const before = 'In 2018 I set up a Saturday morning repair workshop with the parish council.'
  expect(speaksOfThingBefore("I kept the workshop's accounts.", before)).toBe(true)
  expect(speaksOfThingBefore('I found new tools for the workshop.', before)).toBe(true)
  expect(speaksOfThingBefore('I ran a workshop and kept accounts for the workshop.', before)).toBe(false)
  expect(speaksOfThingBefore('I kept the accounts.', before)).toBe(false)
})

it('needs no sentence before for what every place of work has', () => {
  expect(speaksOfThingBefore("I wrote the team's rota.", 'I led a team of nine.')).toBe(false)
})
