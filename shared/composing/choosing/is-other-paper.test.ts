import { expect, it } from 'vitest'
import { isOtherPaper } from './is-other-paper.ts'

it.each([
  ['Diploma in Equine Nursing, 2018', 'Dental nursing qualification', true],
  ['Certificate in Dental Nursing, 2018', 'Dental nursing qualification', false],
  ['Diploma in Glass Blowing, 2014', 'A recognised blowing qualification', false],
  ['BSc Zoology', 'Dental nursing qualification', false],
] as const)('“%s” under “%s”: %s', (held, asked, other) => {
  expect(isOtherPaper(held, asked)).toBe(other)
})
