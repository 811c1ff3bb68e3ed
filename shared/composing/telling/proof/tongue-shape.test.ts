import { expect, it } from 'vitest'
import { whyNoTongue } from './tongue-shape.ts'

it('speaks only languages that are known', () => {
  expect(whyNoTongue('I speak Frisian (native), a bit of Welsh and Danish.')).toBeNull()
  expect(whyNoTongue('I speak Danish and Woodcarving.')).not.toBeNull()
  expect(whyNoTongue('I can read a chart.')).toBeNull()
})
