import { expect, it } from 'vitest'
import { pageSize } from './page-size.ts'
import { stepped, zoomBounds } from './zoom.ts'

it('goes in steps and stays within its bounds', () => {
  expect(stepped(100, 1)).toBe(120)
  expect(stepped(100, -1)).toBe(83)
  expect(stepped(zoomBounds.most, 1)).toBe(zoomBounds.most)
  expect(stepped(zoomBounds.least, -1)).toBe(zoomBounds.least)
})

it('takes the size of a page from its picture', () => {
  expect(pageSize('<svg viewBox="0 0 612 792" width="612pt">')).toEqual({ width: 612, height: 792 })
})
