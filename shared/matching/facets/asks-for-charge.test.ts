import { expect, it } from 'vitest'
import { asksForCharge } from './asks-for-charge.ts'

it.each([
  ['Look after a small team', true],
  ['Run the nursery day to day and lead a team of three', true],
  ['Supervising or mentoring trainees', true],
  ['Look after plant, machinery and fences', false],
  ['Run the booking desk and lead the team meetings', false],
] as const)('“%s” asks for being in charge of people: %s', (text, asks) => {
  expect(asksForCharge(text) !== null).toBe(asks)
})
