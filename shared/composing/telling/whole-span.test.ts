import { expect, it } from 'vitest'
import { withWholeSpan } from './whole-span.ts'

it('what was taken over years is told with all of them, and of one year with that', () => {
  const told = 'I took a Level 3 milling apprenticeship at Rye College (2014).'
  expect(withWholeSpan(told, 'Level 3 milling apprenticeship, Rye College, 2011–2014')).toBe(
    'I took a Level 3 milling apprenticeship at Rye College (2011–2014).',
  )
  expect(withWholeSpan(told, 'Level 3 milling apprenticeship, Rye College, 2014')).toBe(told)
})
