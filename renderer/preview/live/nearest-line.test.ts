import { expect, it } from 'vitest'
import type { PlacedLine } from '../../../shared/formats/markdown/line-offsets.ts'
import { nearestLine } from './nearest-line.ts'

const placed = (page: number, y: number, text: string, x = 60): PlacedLine => ({
  line: { page, x, y, width: 100, height: 14, text, place: { kind: 'section', id: 's' } },
  start: null,
  end: null,
})

const lines = [
  placed(0, 100, 'first'),
  placed(0, 120, 'second'),
  placed(0, 120, 'beside', 300),
  placed(1, 50, 'next page'),
]
const at = (page: number, x: number, y: number) => nearestLine(lines, { page, x, y })?.line.text

it('is the line under the pointer, else the nearest of the page', () => {
  expect(at(0, 100, 107)).toBe('first')
  expect(at(0, 350, 125)).toBe('beside')
  expect(at(0, 20, 700)).toBe('second')
  expect(at(1, 500, 600)).toBe('next page')
})

it('is none on a page without lines', () => {
  expect(at(2, 0, 0)).toBeUndefined()
})
