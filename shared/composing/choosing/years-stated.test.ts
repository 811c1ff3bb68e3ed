import { expect, it } from 'vitest'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { yearsStated } from './years-stated.ts'

const ranked = [{ evidence: 'e1', score: 0.4, why: ['states 15 years, where 5 years are asked'] }]
const found = (text: string, min: number) =>
  yearsStated(requirementOf(text, { years: { min, max: null } }), { requirement: 'r', verdict: 'none', ranked }).length

it('answers years of any work by what says as many, and years of a trade by nothing of another', () => {
  expect(found("At least 5 years' experience", 5)).toBe(1)
  expect(found("A minimum of five years' post-apprenticeship experience", 5)).toBe(1)
  expect(found("At least 20 years' experience", 20)).toBe(0)
  expect(found("At least 5 years' experience of glassblowing", 5)).toBe(0)
})
