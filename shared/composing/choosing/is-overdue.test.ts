import { expect, it } from 'vitest'
import { isOutdated } from './is-outdated.ts'
import { isOverdue } from './is-overdue.ts'

const today = '2026-11-23'

it.each([
  ['Diploma in Bookkeeping, in progress (expected July 2026)', true],
  ['In progress (expected July 2026)', true],
  ['MA Archives, Redhill University, expected to complete 2025', true],
  ['BSc Geology, due to finish in June 2026.', true],
  ['Diploma in Bookkeeping, in progress (expected July 2027)', false],
  ['MA Archives, expected 2026', false],
  ['Sold 20% more than was expected in 2023', false],
] as const)('“%s”: %s', (text, over) => {
  expect(isOverdue(text, today)).toBe(over)
  expect(isOutdated(text, today)).toBe(over)
})
