import { expect, it } from 'vitest'
import { asOne } from './as-one.ts'

it.each([
  ['trustee', 'a trustee'],
  ['Barista', 'a Barista'],
  ['PhD student', 'a PhD student'],
  ['tractor driver and shepherd', 'a tractor driver and shepherd'],
  ['treasurer', 'treasurer'],
  ['head of the pattern room', 'head of the pattern room'],
  ['orchard foreman', 'orchard foreman'],
  ['Bar Staff', 'Bar Staff'],
  ['and treasurer', 'and treasurer'],
])('one has been %s: “%s”', (title, expected) => expect(asOne(title)).toBe(expected))
