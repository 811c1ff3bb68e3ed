import { expect, it } from 'vitest'
import { tellsOfGain } from './tells-of-gain.ts'

it.each(['When I came 41% of the looms ran; by 2023 it was 66%.', 'Footfall rose from 900 to 1,300 a week'])(
  'reads that something got better: %s',
  (text) => expect(tellsOfGain(text).length).toBeGreaterThan(0),
)

it.each(['41% wool, 59% cotton', 'Held 30% of the shares and 12% of the votes'])('reads no change in: %s', (text) =>
  expect(tellsOfGain(text)).toEqual([]),
)
