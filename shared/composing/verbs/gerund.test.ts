import { expect, it } from 'vitest'
import { gerund } from './gerund.ts'

it.each([
  ['write', 'writing'],
  ['supervise', 'supervising'],
  ['plan', 'planning'],
  ['run', 'running'],
  ['refer', 'referring'],
  ['meet', 'meeting'],
  ['prepare', 'preparing'],
  ['oversee', 'overseeing'],
  ['draw', 'drawing'],
  ['deliver', 'delivering'],
  ['fix', 'fixing'],
  ['tie', 'tying'],
  ['cut', 'cutting'],
] as const)('%s → %s', (base, expected) => {
  expect(gerund(base)).toBe(expected)
})
