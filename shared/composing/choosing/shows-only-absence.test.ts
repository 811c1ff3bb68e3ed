import { expect, it } from 'vitest'
import { showsOnlyAbsence } from './shows-only-absence.ts'

it.each([
  ['Ferryman for nine years without an accident', 'Investigate accidents on the slipway', true],
  ['Forklift work, accident-free since 2015', 'Assess drivers after accidents or complaints', true],
  ['Two seasons and no guest complaints', 'Deal with complaints at the desk', true],
  ['Answered 40 complaints a week, no errors', 'Deal with complaints at the desk', false],
  ['Ferryman for nine years without an accident', 'A clean accident record', false],
] as const)('“%s” under “%s”: %s', (text, requirement, only) => {
  expect(showsOnlyAbsence(text, requirement)).toBe(only)
})
