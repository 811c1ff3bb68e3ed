import { expect, it } from 'vitest'
import { asksForReasonsBeside } from './asks-for-reasons-beside.ts'

it('is what asks for every point and for reasons', () => {
  expect(asksForReasonsBeside('Tell us how you meet each of the criteria and why you want to keep bees with us')).toBe(
    true,
  )
  expect(asksForReasonsBeside('Say why you are applying and how you meet the person specification')).toBe(true)
  expect(asksForReasonsBeside('Tell us how you meet each of the criteria')).toBe(false)
  expect(asksForReasonsBeside('Why do you want to keep bees?')).toBe(false)
})
