import { expect, it } from 'vitest'
import { percentSeen, sheetWidth, stepped, zoomBounds } from './zoom.ts'

it('goes in steps and stays within its bounds', () => {
  expect(stepped(100, 1)).toBe(120)
  expect(stepped(100, -1)).toBe(83)
  expect(stepped(zoomBounds.most, 1)).toBe(zoomBounds.most)
  expect(stepped(zoomBounds.least, -1)).toBe(zoomBounds.least)
})

it('fits a page into the width, but makes it no larger than 130 % by itself', () => {
  expect(sheetWidth(600, 'width')).toBe('min(100%, 1040px)')
  expect(sheetWidth(600, 200)).toBe('1600px')
  expect(percentSeen(600, 1040)).toBe(130)
})
