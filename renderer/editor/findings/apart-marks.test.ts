import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apartMarks } from './apart-marks.ts'

const shown = (...stretches: [number, number, number][]) =>
  apartMarks(stretches.map(([from, to, rank]) => ({ from, to, rank }))).map(({ from, to, whole }) => [from, to, whole])

describe('marks that meet', () => {
  it('are one: the stronger keeps its words, the weaker what is left of it', () => {
    expect(shown([1, 5, 1], [3, 9, 0])).toEqual([
      [1, 3, false],
      [3, 9, true],
    ])
    expect(shown([1, 9, 0], [3, 5, 1])).toEqual([[1, 9, true]])
    expect(shown([3, 5, 0], [3, 5, 0])).toEqual([[3, 5, true]])
    expect(shown([1, 9, 1], [3, 5, 0])).toEqual([
      [1, 3, false],
      [3, 5, true],
      [5, 9, false],
    ])
  })

  it('stay as they are side by side', () => {
    expect(shown([1, 3, 1], [3, 5, 0])).toEqual([
      [1, 3, true],
      [3, 5, true],
    ])
  })

  it('never lie over each other, and leave no marked place bare', () => {
    const stretch = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }), fc.nat(2))
      .map(([from, length, rank]) => ({ from, to: from + length, rank }))
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
        const drawn = apartMarks(stretches)
        for (let at = 0; at < 60; at += 1) {
          const over = ({ from, to }: { from: number; to: number }) => from <= at && at < to
          expect(drawn.filter(over)).toHaveLength(stretches.some(over) ? 1 : 0)
        }
      }),
    )
  })
})
