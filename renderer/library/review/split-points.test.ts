// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { firstSplit, sentenceStarts, splitPoints } from './split-points.ts'

const wordAt = (text: string) => splitPoints(text)[firstSplit(text, splitPoints(text))]?.word

describe('where an item falls into two', () => {
  it.each([
    ['Ran the ward. Trained 12 students, all of them', 'Trained'],
    ['Wrote the rota and trained the new staff', 'and'],
    ['Painted walls, ceilings', 'ceilings'],
    ['Taught first aid', 'first'],
    ['Taught', 'Taught'],
  ])('in “%s” it is before “%s”', (text, word) => expect(wordAt(text)).toBe(word))

  it('is told for every sentence', () => {
    const text = 'Ran it. Built it. Left it.'
    expect(sentenceStarts(text).map((at) => text.slice(at, at + 5))).toEqual(['Built', 'Left '])
  })
})
