import { describe, expect, it } from 'vitest'
import { shortNames } from './short-names.ts'

describe('shortNames', () => {
  it.each([
    ['Tideway Borough Council', ['Tideway Borough']],
    ['Brook & Company', ['Brook']],
    ['Hale and Partners Ltd', ['Hale and Partners', 'Hale']],
    ['University of Trent', []],
    ['Royal Hospital', []],
  ])('drops the kind of “%s” and what joined it', (name, short) => expect(shortNames(name)).toEqual(short))

  it('never ends in a sign or a joining word', () => {
    for (const name of ['Marsh & Co', 'Marsh + Partners', 'Marsh, Consulting', 'Marsh and Partners'])
      for (const short of shortNames(name)) expect(short).toMatch(/\p{L}$/u)
  })
})
