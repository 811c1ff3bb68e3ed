import { expect, it } from 'vitest'
import { askedFor } from './asked-for.ts'
import { requirementOf } from './testing/requirement-of.ts'

const requirements = ['r1', 'r2', 'r3'].map((id) => requirementOf(id, { id }))
const boxes = [{ requirements: ['r2'] }]

it('is what a form has a box for', () => {
  expect(askedFor(requirements, 'answers', boxes).map(({ id }) => id)).toEqual(['r2'])
})

it('is everything in a text of one’s own, and in a form whose boxes name nothing', () => {
  expect(askedFor(requirements, 'letter', boxes)).toEqual(requirements)
  expect(askedFor(requirements, 'answers', [{ requirements: [] }])).toEqual(requirements)
})
