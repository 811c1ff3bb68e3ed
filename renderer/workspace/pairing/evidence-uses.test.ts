import { describe, expect, it } from 'vitest'
import type { Pairing } from '../../../shared/domain/pair.ts'
import { evidenceUses, overused } from './evidence-uses.ts'
import { coverageOf } from './requirement-state.ts'

const pair = (requirement: string, evidence: string, strength: 'strong' | 'partial' = 'strong') => ({
  requirement,
  evidence,
  strength,
  remark: '',
})
const pairing: Pairing = {
  pairs: [
    pair('q1', 'e1'),
    pair('q2', 'e1', 'partial'),
    pair('q3', 'e1', 'partial'),
    pair('q3', 'e2'),
    pair('q4', 'e2'),
  ],
  gaps: ['q4', 'q5'],
}

describe('what is decided', () => {
  it('points out evidence that answers more than two requirements', () => {
    expect(overused(pairing)).toEqual([{ evidence: 'e1', requirements: ['q1', 'q2', 'q3'] }])
    expect(evidenceUses(pairing).get('e2')).toEqual(['q3', 'q4'])
  })

  it('covers every requirement once: one called a gap is a gap, whatever was paired before', () => {
    const requirements = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map((id) => ({ id }))
    expect(coverageOf(requirements, pairing)).toEqual({ full: 2, half: 1, gap: 2, empty: 1 })
  })
})
