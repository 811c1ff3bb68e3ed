import { expect, it } from 'vitest'
import { letterCase } from './letter-case.ts'
import type { Letter } from './letter-masks.ts'

/** A case whose masks are only noted. */
function begun() {
  const made: (readonly Letter[])[] = []
  const letters = letterCase((all) => {
    made.push(all)
    return all.map(({ width, height }) => new Uint8Array(width * height))
  })
  return { letters, made }
}

const look = { path: 'M 0 0 L 500 0 L 500 700 Z ', across: 0.01, down: -0.01 }

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

it('makes another for another quarter of a pixel and another stretch', () => {
  const { letters, made } = begun()
  for (const [one, x] of [
    [look, 1],
    [look, 1.3],
    [look, 1.24],
    [{ ...look, across: 0.02 }, 1],
  ] as const)
    letters.take(one, x, 0)
  letters.fill()
  expect(made[0]).toHaveLength(3)
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

it('makes letters anew when there were too many', () => {
  const { letters, made } = begun()
  const take = (across: number) => letters.take({ ...look, across }, 0, 0)
  for (let size = 0; size < 1100; size += 1) take(0.17 + size / 1_000_000)
  letters.fill()
  letters.empty()
  take(0.17)
  letters.fill()
  expect(made).toHaveLength(1)
  for (let size = 0; size < 9000; size += 1) letters.take({ ...look, across: 0.17 + size / 1e6, down: 0.12 }, 0, 0)
  letters.fill()
  letters.empty()
  take(0.17)
  letters.fill()
  expect(made.map((all) => all.length)).toEqual([1100, 9000, 1])
})
