import { expect, it } from 'vitest'
import { sharesRun } from './shares-run.ts'

it.each([
  ['Manual handling and rope rescue, 2024', 'Work to our rope rescue policy', true],
  ['Rope course, 2024', 'Work to our rope rescue policy', false],
  ['Level 3 award, 2019', 'Train others to level 3', false],
] as const)('“%s” and “%s”: %s', (text, requirement, shared) => {
  expect(sharesRun(text, requirement)).toBe(shared)
})
