import { expect, it } from 'vitest'
import { isOnRollAsked } from './is-on-roll-asked.ts'

it.each([
  ['General Optical Council, registered since 2015', 'Current GOC registration', true],
  ['GOC registered, number 01-00000', 'Registered with the General Optical Council', true],
  ['RICS chartered member since 2019', 'Membership of the Royal Institution of Chartered Surveyors', true],
  ['General Optical Council, registered since 2015', 'Current NMC registration', false],
  ['Wrote to the General Optical Council', 'Current GOC registration', false],
] as const)('“%s” for “%s”: %s', (text, requirement, is) => {
  expect(isOnRollAsked(text, requirement)).toBe(is)
})
