import { expect, it } from 'vitest'
import { mayBeDoneToOne } from './may-be-done-to-one.ts'

it.each([
  'Turned out Feb 2020 when the mill shut',
  'Sold out 30 weekends of 52',
  'Weighed within the hour 97 %',
  'Robbed on the night round',
  'Elected person for the flood watch',
  'Offered place with the guild',
  'Handed over on time',
])('may be what others did: %s', (line) => {
  expect(mayBeDoneToOne(line)).toBe(true)
})

it.each([
  'Sold out the spring batch',
  'Weighed the grain within the hour',
  'Worked on the sluice',
  'Relied on hand tools',
  'Brought in daily flour counts',
  'Offered 12 open days',
  'Offered tastings',
  'Read ten years of flood logs',
  'Mended for the harbour: nets',
])('is a deed of one’s own: %s', (line) => {
  expect(mayBeDoneToOne(line)).toBe(false)
})
