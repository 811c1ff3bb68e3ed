import { expect, it } from 'vitest'
import { severalThings } from './several-things.ts'

it.each([
  ['Stock checks, cycle counts', 'stock checks and cycle counts'],
  ['Weekly tour, payments in EUR and NOK', 'a weekly tour, and payments in EUR and NOK'],
  ['shift planning, holiday cover, return to work talks', 'shift planning, holiday cover and return to work talks'],
  ['Loading of lorries, -22 degrees', 'the loading of lorries (-22 degrees)'],
] as const)('%s → %s', (phrase, expected) => {
  expect(severalThings(phrase)).toBe(expected)
})

it.each([
  'Menu planning, mainly for schools',
  'Sales training, Leeds',
  'Diary management, travel booked by phone',
  'Stock control',
])('leaves “%s”', (phrase) => {
  expect(severalThings(phrase)).toBe(null)
})
