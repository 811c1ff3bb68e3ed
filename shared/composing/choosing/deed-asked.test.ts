import { expect, it } from 'vitest'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { deedAsked } from './deed-asked.ts'

const of = (text: string, level: 'must' | 'duty' = 'must') => deedAsked(requirementOf(text, { level }))

it('reads what is answered by a deed, by where one worked, and by neither', () => {
  expect(of('Mend nets and sails', 'duty')).toBe('deed')
  expect(of('Practical experience of letterpress printing')).toBe('deed')
  expect(of('Bell ringing experience')).toBe('deed')
  expect(of('Calm and organised')).toBe('deed')
  expect(of('Experience of working in forestry or a related field')).toBe('place')
  expect(of('Knowledge of tide tables')).toBeNull()
  expect(of('A certificate in bookbinding')).toBeNull()
})
