import { describe, expect, it } from 'vitest'
import { softenClaim } from './soften-claim.ts'

const soften = (text: string, evidence: string) => softenClaim({ text, evidence: [{ id: 'e1', text: evidence }] })

describe('softenClaim', () => {
  it('puts the evidence’s bound back', () => {
    expect(soften('I have taught for more than 3 years.', 'Taught for about 3 years')).toBe(
      'I have taught for about 3 years.',
    )
  })

  it('puts the evidence’s limit back before the words it limits', () => {
    expect(soften('I speak Italian.', 'Speaks basic Italian')).toBe('I speak basic Italian.')
    expect(soften('I rewired the town hall.', 'Rewired part of the town hall')).toBe('I rewired part of the town hall.')
    expect(soften('I wrote the allergen handbook.', 'Co-wrote the allergen handbook')).toBe(
      'I co-wrote the allergen handbook.',
    )
  })

  it.each([
    ['I feed exactly 640 hens.', 'Feed about 640 hens', 'I feed about 640 hens.'],
    ['The guard cut dust by more than half.', 'New guard: dust down by half', 'The guard cut dust by half.'],
    [
      'I always corrected pay queries within one working day.',
      'Corrected pay queries, usually within one working day',
      'I usually corrected pay queries within one working day.',
    ],
    ['I have expert knowledge of dyes.', 'Basic knowledge of dyes', 'I have basic knowledge of dyes.'],
  ])('reads well: “%s” from “%s”', (text, evidence, softer) => expect(soften(text, evidence)).toBe(softer))

  it.each([
    ['My handbook for ushers came out in May.', 'Writing a handbook for ushers, planned for May'],
    ['I do all types of butchery.', 'Some butchery'],
    ['I am first author of two papers on moss.', 'Co-author of two papers on moss'],
    ['I led 240 hikes for Beacon Tours.', 'Led about 240 hikes for Heron Tours'],
  ])('offers nothing for “%s” from “%s”: it would not read well, or still say too much', (text, evidence) =>
    expect(soften(text, evidence)).toBeNull(),
  )

  it('offers nothing where it is not certain', () => {
    expect(soften('I rewired the town hall.', 'Rewired the town hall')).toBeNull()
    expect(soften('I rewired 40 houses.', 'Rewired 14 houses')).toBeNull()
    expect(soften('I introduced a triage board.', 'Piloted a triage board')).toBeNull()
    expect(soften('I rewired the town hall.', '')).toBeNull()
  })
})
