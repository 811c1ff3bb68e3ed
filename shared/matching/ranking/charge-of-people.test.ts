import { expect, it } from 'vitest'
import { tellsOfCharge } from './charge-of-people.ts'

it.each([
  ['Line manage one pattern cutter and one machinist', true],
  ['Supervise a band 4 podiatrist and two clerks', true],
  ['ran the yard and the roster for 4 staff', true],
  ['Led Friends of the Mill volunteers each month', true],
  ['In charge of shifts of up to 9 stewards', true],
  ['Ran a payroll of 400 staff', false],
  ['Managed a volunteer training scheme', false],
  ['Supervised up to 20 children at the holiday club', false],
] as const)('“%s” tells of people one was in charge of: %s', (text, told) => {
  expect(tellsOfCharge(text) !== null).toBe(told)
})
