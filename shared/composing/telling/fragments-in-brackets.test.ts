import { expect, it } from 'vitest'
import { withFragmentsInBrackets } from './fragments-in-brackets.ts'

it.each([
  ['I ran the rota; 24 staff; two sites.', 'I ran the rota (24 staff; two sites).'],
  ['I cut waste; food cost fell by a tenth.', 'I cut waste; food cost fell by a tenth.'],
  ['I keep the stores; last count gave 99%.', 'I keep the stores; the last count gave 99%.'],
  ['I served as link nurse; taught ward staff.', 'I served as link nurse; I taught ward staff.'],
  ['I run two labs (one in Leeds); 11 technicians.', 'I run two labs (one in Leeds), 11 technicians.'],
  ['My skills include R, SQL; Python; and Go.', 'My skills include R, SQL; Python; and Go.'],
] as const)('“%s” → “%s”', (given, expected) => {
  expect(withFragmentsInBrackets(given, 'ended')).toBe(expected)
})
