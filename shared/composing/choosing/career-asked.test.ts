import { expect, it } from 'vitest'
import { careerAsked } from './career-asked.ts'

it.each([
  ['Tell us about your practice and how it has developed.', { onlyPresent: false, of: null }],
  ['Tell us about your pottery practice.', { onlyPresent: false, of: 'pottery' }],
  ['Please describe your career so far.', { onlyPresent: false, of: null }],
  ['Take us through your working life.', { onlyPresent: false, of: null }],
  ['Tell us about your current role and your main responsibilities.', { onlyPresent: true, of: null }],
  ['Tell us about your work with bees.', null],
  ['Describe your experience of thatching.', null],
  ['Describe your first aid experience.', null],
  ['Tell us about a time when you worked alone.', null],
] as const)('reads of “%s” what it asks of a working life', (question, asked) => {
  expect(careerAsked(question)).toEqual(asked)
})
