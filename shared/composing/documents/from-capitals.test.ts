import { expect, it } from 'vitest'
import { fromCapitals } from './from-capitals.ts'

it.each([
  ['TEACHER OF GEOGRAPHY', 'Teacher of Geography'],
  ['NHS TRUST NORTH', 'NHS Trust North'],
  ['UNESCO', 'UNESCO'],
  ['Head of Year', 'Head of Year'],
])('writes %j as %j', (given, expected) => expect(fromCapitals(given)).toBe(expected))
