import { describe, expect, it } from 'vitest'
import { closedPieces, closedUp, withWrittenSpaces } from './letter-spacing.ts'

describe('letter spacing', () => {
  it('is told from words by its single letters', () => {
    expect(closedUp('E D U C AT I O N')).toBe('EDUCATION')
    expect(closedUp('A team of six')).toBeNull()
  })

  it('keeps the wider gap between two words', () => {
    expect(
      closedPieces([
        { text: 'K E Y', x: 20, width: 25 },
        { text: 'S K I L L S', x: 53, width: 47 },
      ]),
    ).toBe('KEY SKILLS')
  })

  it('closes letters up that were both spaced out and written with spaces', () => {
    const letters = [...'A D A']
      .filter((each) => each !== ' ')
      .map((text, index) => ({ text, x: 20 + index * 24, width: 8 }))
    const family = [...'OSEI'].map((text, index) => ({ text, x: 104 + index * 24, width: 8 }))
    expect(closedPieces([...letters, ...family])).toBe('ADA OSEI')
  })

  it('takes the spaces that were written over those between spaced letters', () => {
    expect(withWrittenSpaces(['W O R K L I F E'], [...'x WORK LIFE y'])).toEqual(['WORK LIFE'])
  })
})
