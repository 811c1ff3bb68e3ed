import { expect, it } from 'vitest'
import { isSpokenTrait } from './is-spoken-trait.ts'

it.each([
  ['You’re patient and cheerful.', true],
  ['You are really organised', true],
  ["You stay calm when the boiler won't light", true],
  ['You are organised enough to run three sites at once', false],
  ['Reliable and punctual', false],
  ['You are a qualified plumber', false],
  ['You’re experienced with ovens', false],
])('“%s” is a trait spoken of in passing: %s', (requirement, expected) => {
  expect(isSpokenTrait(requirement)).toBe(expected)
})
