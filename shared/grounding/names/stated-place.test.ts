import { describe, expect, it } from 'vitest'
import { isPlace } from './known-places.ts'
import { isStatedPlace } from './stated-place.ts'

describe('places by other names', () => {
  it.each([
    ['turin', 'torino'],
    ['münchen', 'munich'],
    ['denmark', 'aarhus'],
    ['europe', 'aarhus'],
    ['britain', 'glasgow'],
    ['frankreich', 'lyon'],
    ['zealand', 'auckland'],
  ])('%s rests on %s', (said, stated) => {
    expect(isStatedPlace(said, new Set(['in', stated]))).toBe(true)
  })

  it.each([
    ['milan', 'torino'],
    ['aarhus', 'denmark'],
    ['sweden', 'aarhus'],
    ['nowhere', 'nowhere-else'],
  ])('%s does not rest on %s', (said, stated) => {
    expect(isStatedPlace(said, new Set([stated]))).toBe(false)
  })

  it('knows what is a place', () => {
    expect(isPlace('bergen')).toBe(true)
    expect(isPlace('haus')).toBe(false)
  })
})
