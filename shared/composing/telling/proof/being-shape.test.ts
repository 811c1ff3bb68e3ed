import { describe, expect, it } from 'vitest'
import { whyNoBeing } from './being-shape.ts'

describe('what someone is', () => {
  it.each([
    'I am a lock keeper with nine years on canals, rivers and docks.',
    'I was the lead diver for the survey, with four divers under me.',
    'I serve as fire warden for the north stand.',
    'I am calm, patient and used to heights.',
  ])('is one noun phrase with its tail: %s', (text) => {
    expect(whyNoBeing(text)).toBeNull()
  })

  it.each([
    'I am a lock keeper, deputy of the canal board.',
    'I serve as drill lead, monthly evacuations.',
    'I am a warden; three boats.',
    'I was a steward at the regatta (40 boats).',
  ])('has nothing loose behind it: %s', (text) => {
    expect(whyNoBeing(text)).not.toBeNull()
  })
})
