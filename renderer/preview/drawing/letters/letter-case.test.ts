import { expect, it } from 'vitest'
import { letterCase } from './letter-case.ts'
import type { Letter } from './letter-sheet.ts'

/** A case whose sheets are only noted; each is as large as it is told. */
function begun(sheetSize = 10) {
  const made: (readonly Letter[])[] = []
  const closed: number[] = []
  const letters = letterCase((all) => {
    const number = made.push(all)
    const sheet = { width: sheetSize, height: sheetSize, close: () => closed.push(number) }
    return all.map((_, index) => ({ sheet, x: index, y: 0 }))
  })
  return { letters, made, closed }
}

const look = { path: 'M 0 0 L 500 0 L 500 700 Z ', across: 0.01, down: -0.01, fill: '#111111' }

it('makes each letter once, whatever whole pixel it stands at', () => {
  const { letters, made } = begun()
  const first = letters.take(look, 10, 20)
  const second = letters.take(look, 33, 20)
  letters.fill()
  expect(made.map((all) => all.length)).toEqual([1])
  expect(second?.letter).toBe(first?.letter)
  expect([first?.x, second?.x]).toEqual([9, 32])
  letters.take(look, 50, 90)
  letters.fill()
  expect(made).toHaveLength(1)
})

it('makes another for another quarter of a pixel, stretch or colour', () => {
  const { letters, made } = begun()
  for (const [one, x] of [
    [look, 1],
    [look, 1.3],
    [look, 1.24],
    [{ ...look, across: 0.02 }, 1],
    [{ ...look, fill: '#222222' }, 1],
  ] as const)
    letters.take(one, x, 0)
  letters.fill()
  expect(made[0]).toHaveLength(4)
})

it('leaves room for the whole letter around the place of its origin', () => {
  const { letters } = begun()
  const set = letters.take(look, 10.25, 20)
  expect(set).toMatchObject({
    x: 9,
    y: 12,
    letter: { left: -1, top: -8, width: 8, height: 9, offset: { x: 0.25, y: 0 } },
  })
})

it('takes no shape that is too large or that is no letter', () => {
  const { letters, made } = begun()
  expect(letters.take({ ...look, across: 1 }, 0, 0)).toBeNull()
  expect(letters.take({ ...look, path: 'M 0 0 H 9 Z' }, 0, 0)).toBeNull()
  letters.fill()
  expect(made).toEqual([])
})

it('gives its sheets back when there are too many, and makes letters anew', () => {
  const { letters, made, closed } = begun(3000)
  letters.take(look, 0, 0)
  letters.fill()
  letters.empty()
  expect(closed).toEqual([1])
  letters.take(look, 0, 0)
  letters.fill()
  expect(made).toHaveLength(2)
})
