import { expect, it } from 'vitest'
import { capitalled } from './capitalled.ts'

it.each([
  ['Net mender', 'Net Mender'],
  ['Assistant to the head gardener (half-time)', 'Assistant to the Head Gardener (half-time)'],
  ['Head of Nets', 'Head of Nets'],
  ['Cashier', 'Cashier'],
])('gives a title its capitals: %j', (given, told) => expect(capitalled(given)).toBe(told))
