import { expect, it } from 'vitest'
import { suits } from './suits.ts'

it('takes no prize for a qualification', () => {
  const asked = { requirement: 'A glazing qualification or equivalent experience', deed: null, level: 'must' as const }
  const item = { evidence: 'e1', score: 0.6, why: ['glazing'] }
  expect(suits({ text: 'Northern Glazing Awards 2023, gold', kind: 'award' }, item, asked)).toBe(false)
  expect(suits({ text: 'Glazing, City & Guilds, 2015', kind: 'education' }, item, asked)).toBe(true)
})
