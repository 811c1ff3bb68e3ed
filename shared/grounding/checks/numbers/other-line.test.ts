import { describe, expect, it } from 'vitest'
import { flaggedWords } from '../flagged-words.ts'

const tours = 'Guided tours of the dyke for schools: about 6 a month.'
const boats = 'Before: ferry tickets at Lund pier, 90 passengers a day.'

describe('a number of one line told of what another says', () => {
  it('flags the number where the line has its own', () =>
    expect(flaggedWords('I gave 90 guided tours of the dyke a day for schools.', tours, boats)).toContain('90'))
  it('says nothing where each number is with its own', () => {
    expect(flaggedWords('I gave about six guided tours of the dyke a month for schools.', tours, boats)).toEqual([])
    expect(flaggedWords('On the pier I sold ferry tickets to 90 passengers a day.', tours, boats)).toEqual([])
  })
})
