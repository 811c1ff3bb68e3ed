import fc from 'fast-check'
import { expect, it } from 'vitest'
import { subtractRanges } from './subtract-ranges.ts'

const range = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }))

it('leaves exactly the places that are in some range and in none that was taken, in order', () => {
  fc.assert(
    fc.property(fc.array(range), fc.array(range), (from, taken) => {
      const holds = (ranges: typeof from, at: number) => ranges.some(({ start, end }) => start <= at && at < end)
      const left = subtractRanges(from, taken)
      for (let at = 0; at < 40; at += 1) expect(holds(left, at)).toBe(holds(from, at) && !holds(taken, at))
      expect(left.every(({ start, end }, index) => start < end && start > (left[index - 1]?.end ?? -1))).toBe(true)
    }),
  )
})
