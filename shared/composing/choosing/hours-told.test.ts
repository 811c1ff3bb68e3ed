import { expect, it } from 'vitest'
import { asksForHours, tellsHours } from './hours-told.ts'

it.each([
  ['On-call one week in three', 'You will join the on-call rota, one week in five', true],
  ['Set bones with the surgeon on call', 'An on-call rota', false],
  ['Run the night shift at the sorting hall', 'Must be able to work rotating shifts', true],
  ['Wrote a start-of-shift checklist', 'Must be able to work rotating shifts', false],
  ['Out-of-hours keyholder, one week in five', 'Take part in the out-of-hours rota', true],
  ['Parents’ evenings, harvest supper', 'One evening a week', false],
  ['Opened the pool on Sundays', 'Weekend working', true],
  ['Counted 80 parcels a shift', 'Nights and weekends in rotation', false],
])('“%s” under “%s”: %s', (text, requirement, told) => {
  expect(asksForHours(requirement)).toBe(true)
  expect(tellsHours(text, requirement)).toBe(told)
})
