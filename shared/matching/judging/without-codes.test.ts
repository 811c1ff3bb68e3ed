import { expect, it } from 'vitest'
import { withoutCodes } from './without-codes.ts'

it.each([
  ['E4 Able to lift boxes (E) (A/I)', 'Able to lift boxes'],
  ['D12. A driving licence (D)', 'A driving licence'],
  ['3.2 Knows the Care Act [E];', 'Knows the Care Act'],
])('takes the marks of the form off %s', (given, expected) => {
  expect(withoutCodes(given).trim()).toBe(expected)
  expect(given.slice(withoutCodes(given).search(/\S/u)).startsWith(expected)).toBe(true)
})

it.each(['5 years of nursing', 'C1 and D1 licence', '2 GCSEs', 'Vitamin C (B)', '(E)'])(
  'leaves what the words need in %s',
  (given) => {
    expect(withoutCodes(given).replace(/\s+$/u, '')).toBe(given === 'Vitamin C (B)' ? 'Vitamin C' : given)
  },
)
