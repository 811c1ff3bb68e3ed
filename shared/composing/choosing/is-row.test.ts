import { expect, it } from 'vitest'
import { isRow } from './is-row.ts'

it('takes a line of several things held for a row, of which each answers for itself, and no deed for one', () => {
  expect(isRow('Rope access level 1. Chainsaw felling. Boat master.', 'certificate')).toBe(true)
  expect(isRow('Food safety, Orford College, 2021', 'certificate')).toBe(false)
  expect(isRow('Sewing, cutting, draping, millinery, dyeing', 'skill')).toBe(true)
  expect(isRow('Cut sails. Sewed flags. Dyed ropes.', 'work')).toBe(false)
  expect(isRow('Cut sails. Sewed flags.', null)).toBe(false)
})
