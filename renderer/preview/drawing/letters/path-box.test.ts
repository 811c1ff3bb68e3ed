import { expect, it } from 'vitest'
import { pathBox } from './path-box.ts'

it('is the box around every point of lines and curves', () => {
  expect(pathBox('M 2 -3 L 5 0 Q 9 1 4 4 C 1 2 3 8 2 6 Z M 0 0 L 1 1 Z ')).toEqual({
    left: 0,
    top: -3,
    right: 9,
    bottom: 8,
  })
})

it.each(['', 'M 0 0 H 596 V 842 H 0 Z', 'm 1 2 l 3 4', 'M 1', 'A 1 1 0 0 0 2 2'])('is not told for %j', (path) => {
  expect(pathBox(path)).toBeNull()
})
