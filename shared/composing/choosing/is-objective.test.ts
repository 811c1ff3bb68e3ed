import { expect, it } from 'vitest'
import { isObjective } from './is-objective.ts'

it('is a line that says which post is looked for', () => {
  expect(isObjective('To obtain a post as Head Gardener where I can use my experience of teaching')).toBe(true)
  expect(isObjective('Seeking a full-time position as a glazier')).toBe(true)
  expect(isObjective('Obtained a post as Head Gardener at nineteen')).toBe(false)
  expect(isObjective('To obtain planning consent, drew the site in 3D')).toBe(false)
})
