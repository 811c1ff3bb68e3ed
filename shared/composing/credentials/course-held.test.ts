import { expect, it } from 'vitest'
import { courseHeld } from './course-held.ts'

it.each([
  ['Keeping of Bees (2019)', 'a certificate in Keeping of Bees (2019)'],
  ['CROA Level 2 Award in Splicing (2020)', 'a CROA Level 2 Award in Splicing (2020)'],
  ['Manual handling', 'a certificate in manual handling'],
  ['Rope Access Rescue and Safety', 'a certificate in Rope Access Rescue and Safety'],
])('holds a certificate in a course: %j', (name, held) => expect(courseHeld(name, null)).toBe(held))

it.each(['a Safe Pass', 'a BA in Botany', 'Lean Green Belt', 'CSCS', 'Class 2 driving', 'Working with children check'])(
  'holds as it is: %j',
  (name) => expect(courseHeld(name, null)).toBe(name),
)
