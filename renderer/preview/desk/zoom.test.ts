import { expect, it } from 'vitest'
import { stepped, zoomBounds } from './zoom.ts'

it('goes in steps and stays within its bounds', () => {
  expect(stepped(100, 1)).toBe(120)
  expect(stepped(100, -1)).toBe(83)
  expect(stepped(zoomBounds.most, 1)).toBe(zoomBounds.most)
  expect(stepped(zoomBounds.least, -1)).toBe(zoomBounds.least)
})
