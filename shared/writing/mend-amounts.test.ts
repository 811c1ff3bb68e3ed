import { describe, expect, it } from 'vitest'
import { mendAmounts } from './mend-amounts.ts'

const mended = (text: string, ...evidence: string[]) => {
  const items = evidence.map((words, at) => ({ id: `e${at + 1}`, text: words }))
  return mendAmounts({ text, evidence: items }).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end))
}

describe('a number that is not in the evidence', () => {
  it.each([
    [
      'I match around 210 delivery notes a month in Opera 3.',
      'Order linen and match delivery notes (around 120 a month) in Opera 3',
      'I match around 120 delivery notes a month in Opera 3.',
    ],
    [
      'I cut waste by 35% with a daily count.',
      'Cut waste by 20% with a daily count',
      'I cut waste by 20% with a daily count.',
    ],
    ['I cooked for 140 guests a night.', 'Cooked for ninety guests a night', 'I cooked for ninety guests a night.'],
    ['I ran a budget of £2m.', 'Ran a budget of £1.2m', 'I ran a budget of £1.2m.'],
  ])('%s is mended with what the evidence says', (text, evidence, expected) => {
    expect(mended(text, evidence)).toEqual([expected])
  })

  it.each([
    [
      'of two amounts that could be meant',
      'I trained 30 nurses.',
      ['Trained 12 nurses', 'Trained 15 nurses in wound care'],
    ],
    ['of another thing', 'I trained 30 nurses.', ['Trained nurses on 4 wards']],
    ['of another unit', 'I cut waste by 35%.', ['Cut waste in three years']],
    ['where nothing is wrong', 'I trained 12 nurses.', ['Trained 12 nurses']],
  ])('is left alone: %s', (_, text, evidence) => {
    expect(mended(text, ...evidence)).toEqual([])
  })
})
