import { expect, it } from 'vitest'
import { phraseTold } from './phrase-told.ts'

it.each([
  ['Luthier who learned the trade in Cremona', 'I am a luthier who learned the trade in Cremona'],
  ['Master saddler with eleven years at the bench', 'I am a master saddler with eleven years at the bench'],
])('tells a profile by what one is, however rare the trade: %j', (line, told) =>
  expect(phraseTold(line, { entry: null, period: 'unknown' })?.text).toBe(told),
)
