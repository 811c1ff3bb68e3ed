import { expect, it } from 'vitest'
import { isDeparture } from './is-departure.ts'

it.each(['Left to set up on my own.', 'I left when the yard closed', 'Made redundant in 2013 and retrained'])(
  'tells only how a post ended: %s',
  (text) => expect(isDeparture(text)).toBe(true),
)

it.each([
  'Left luggage desk, two evenings a week',
  'Led the yard until it closed',
  'I left in 2019. I had built twelve boats.',
])('tells more: %s', (text) => expect(isDeparture(text)).toBe(false))
