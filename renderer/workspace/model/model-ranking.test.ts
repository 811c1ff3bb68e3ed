// @vitest-environment jsdom

import { expect, it } from 'vitest'
import { inModelOrder } from './model-ranking.ts'

const item = (evidence: string) => ({ evidence, score: 0.5, why: ['nurses'] })

it('puts what the model chose first, with the words it points to, and loses none', () => {
  const match = { requirement: 'q1', verdict: 'partial' as const, ranked: [item('e1'), item('e2'), item('e3')] }
  const ranked = [{ evidence: 'e3', strength: 'strong' as const, quote: 'nine nurses' }]
  const shown = inModelOrder(match, { ranked, dropped: 0 })
  expect(shown.ranked.map(({ evidence }) => evidence)).toEqual(['e3', 'e1', 'e2'])
  expect(shown.ranked[0]?.why).toEqual(['the model points to “nine nurses”', 'nurses'])
})
