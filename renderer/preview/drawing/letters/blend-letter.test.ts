import { expect, it } from 'vitest'
import { blendLetter } from './blend-letter.ts'

const letter = {
  ...{ path: 'M 0 0 Z', across: 1, down: 1, offset: { x: 0, y: 0 }, left: 0, top: 0 },
  ...{ width: 2, height: 2, mask: Uint8Array.of(255, 128, 0, 255) },
}
const white = () => ({ data: new Uint8ClampedArray(3 * 3 * 4).fill(255), width: 3, height: 3 })
const reds = ({ data }: { readonly data: Uint8ClampedArray }) => Array.from(data.filter((_, index) => index % 4 === 0))

it('mixes a colour with what is there by how much of a pixel is covered', () => {
  const page = white()
  blendLetter(page, { letter, x: 1, y: 0 }, '#0a1428')
  expect(Array.from(page.data.slice(4, 12))).toEqual([10, 20, 40, 255, 132, 137, 147, 255])
  expect(reds(page)).toEqual([255, 10, 132, 255, 255, 10, 255, 255, 255])
})

it.each([
  [-1, -1, [10, 255, 255, 255, 255, 255, 255, 255, 255]],
  [2, 2, [255, 255, 255, 255, 255, 255, 255, 255, 10]],
  [-2, 0, Array(9).fill(255)],
  [0, 3, Array(9).fill(255)],
])('cuts off what stands outside (%i, %i)', (x, y, expected) => {
  const page = white()
  blendLetter(page, { letter, x, y }, '#0a1428')
  expect(reds(page)).toEqual(expected)
})
