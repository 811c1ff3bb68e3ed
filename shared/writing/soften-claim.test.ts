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

  it('offers nothing where it is not certain', () => {
    expect(soften('I rewired the town hall.', 'Rewired the town hall')).toBeNull()
    expect(soften('I rewired 40 houses.', 'Rewired 14 houses')).toBeNull()
    expect(soften('I introduced a triage board.', 'Piloted a triage board')).toBeNull()
    expect(soften('I rewired the town hall.', '')).toBeNull()
  })
})
