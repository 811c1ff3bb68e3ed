import { expect, it } from 'vitest'
import { isLowerGrade } from './is-lower-grade.ts'

it.each([
  ['Level 3 food safety', 'Level 4 Food Safety', true],
  ['Level 4 food safety', 'Level 3 Food Safety', false],
  ['HGV class 1', 'Class 1 or Class 2 licence', false],
  ['HGV class 3', 'Class 1 or Class 2 licence', true],
  ['Level 2 food safety', 'Level 3 or 4 in food safety', true],
] as const)('“%s” under “%s”: %s', (held, asked, lower) => {
  expect(isLowerGrade(held, asked)).toBe(lower)
})
