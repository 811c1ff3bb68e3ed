import { expect, it } from 'vitest'
import { isOtherOfTheName } from './is-other-of-the-name.ts'

it.each([
  ['Administered the Railways Pension Scheme', "Knowledge of the Firefighters' Pension Scheme", true],
  ["Administered the Firefighters' Pension Scheme", "Knowledge of the Firefighters' Pension Scheme", false],
  [
    'Administered the Railways Pension Scheme',
    "Administer the Firefighters' Pension Scheme and the Railways Pension Scheme",
    false,
  ],
  ['Harbour Trust Pilot licence, 2013', 'Valid Harbour Trust Pilot licence', false],
  ['Administered pensions for 300 crew', "Knowledge of the Firefighters' Pension Scheme", false],
] as const)('“%s” for “%s”: %s', (text, requirement, other) => {
  expect(isOtherOfTheName(text, requirement)).toBe(other)
})
